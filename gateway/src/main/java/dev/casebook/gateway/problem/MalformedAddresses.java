package dev.casebook.gateway.problem;

import dev.casebook.gateway.request.RequestId;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** Answers what cannot be read as an address: Spring gives such a request an empty 400 before any filter sees it. */
@Component
class MalformedAddresses implements NettyRouteProvider {
    private static final ProblemException MALFORMED = new ProblemException(
            ProblemType.MALFORMED,
            "This address cannot be read. Write special characters as % and two hexadecimal digits, % itself as %25.");

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ProblemWriter problems;

    MalformedAddresses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(request -> !readable(request.uri()), this::refuse);
    }

    private static boolean readable(String address) {
        try {
            return new URI(address).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        String id = RequestId.orNew(request.requestHeaders().get(RequestId.HEADER));
        boolean person = Navigation.of(request.uri(), headers(request));
        byte[] body = person ? ProblemWriter.page(MALFORMED, id) : problems.document(MALFORMED, request.uri(), id);
        return response.status(MALFORMED.type().status().value())
                .header(RequestId.HEADER, id)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, (person ? PAGE : MediaType.APPLICATION_PROBLEM_JSON).toString())
                .header(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
                .sendByteArray(Mono.just(body));
    }

    private static HttpHeaders headers(HttpServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        request.requestHeaders().forEach(header -> headers.add(header.getKey(), header.getValue()));
        return headers;
    }
}
