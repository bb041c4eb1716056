package dev.casebook.gateway.problem;

import dev.casebook.gateway.request.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem: a page where a person navigates, else the document. */
@Component
public class ProblemWriter {
    /** The attribute of an exchange that names the problem it was answered with. */
    public static final String PROBLEM = ProblemWriter.class.getName() + ".problem";

    static final List<String> HEADERS_OF_ANOTHER_ANSWER = List.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION);

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, ProblemType type, String detail) {
        return write(exchange, new ProblemException(type, detail));
    }

    public Mono<Void> write(ServerWebExchange exchange, ProblemException problem) {
        var response = exchange.getResponse();
        HEADERS_OF_ANOTHER_ANSWER.forEach(response.getHeaders()::remove);
        response.getHeaders().set(RequestId.HEADER, RequestId.of(exchange));
        response.getHeaders().setCacheControl("no-store");
        problem.headers().forEach(response.getHeaders()::set);
        exchange.getAttributes().put(PROBLEM, problem.type().wireName());
        response.setStatusCode(problem.type().status());
        if (problem.type() == ProblemType.UNAUTHENTICATED
                && !response.getHeaders().containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return Navigation.of(exchange)
                ? write(exchange, MediaType.TEXT_HTML, page(problem, RequestId.of(exchange)))
                : write(
                        exchange,
                        MediaType.APPLICATION_PROBLEM_JSON,
                        document(problem, exchange.getRequest().getPath().value(), RequestId.of(exchange)));
    }

    private static Mono<Void> write(ServerWebExchange exchange, MediaType type, byte[] body) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(type);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** The document of RFC 9457, as JSON. */
    byte[] document(ProblemException problem, String instance, String requestId) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", problem.type().uri());
        document.put("title", problem.type().title());
        document.put("status", problem.type().status().value());
        document.put("detail", problem.detail());
        document.put("instance", instance);
        document.put("requestId", requestId);
        if (!problem.errors().isEmpty()) {
            document.put("errors", problem.errors());
        }
        return json.writeValueAsBytes(document);
    }

    /** The page for a person, in UTF-8. */
    static byte[] page(ProblemException problem, String requestId) {
        return ProblemPage.html(
                        problem.type().title(), HtmlUtils.htmlEscape(problem.detail()), HtmlUtils.htmlEscape(requestId))
                .getBytes(StandardCharsets.UTF_8);
    }
}
