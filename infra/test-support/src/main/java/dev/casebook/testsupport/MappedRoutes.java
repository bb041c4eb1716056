package dev.casebook.testsupport;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Walks the routes a service maps below {@code /api/v1}, as they are mapped and not as a test remembers them. */
public final class MappedRoutes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Route> routes;

    private record Route(HttpMethod method, String pattern, List<MediaType> answers) {}

    public MappedRoutes(RequestMappingHandlerMapping mappings) {
        routes = mappings.getHandlerMethods().keySet().stream()
                .flatMap(MappedRoutes::of)
                .toList();
    }

    /**
     * The routes that do not refuse a query parameter they cannot know, with what they answer; none where all is well.
     *
     * @param paths makes a path of a pattern: of something there that the caller may do everything with
     */
    public List<String> thatTakeASurprise(WebTestClient client, String token, UnaryOperator<String> paths) {
        return routes.stream()
                .map(route -> route.method() + " " + route.pattern() + ": "
                        + answer(client, token, route, paths.apply(route.pattern())))
                .filter(told -> !(told.contains(": 422 ") && told.contains("\"parameter\":\"surprise\"")))
                .toList();
    }

    /** A stream that is wrongly opened never ends, so only its beginning is read. */
    private static String answer(WebTestClient client, String token, Route route, String path) {
        var request = client.method(route.method())
                .uri(path + "?surprise=1")
                .accept(route.answers().toArray(MediaType[]::new))
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"");
        var answer = (route.method() == HttpMethod.GET || route.method() == HttpMethod.DELETE
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue("{}"))
                .exchange()
                .returnResult(String.class);
        return answer.getStatus().value() + " "
                + answer.getResponseBody().next().defaultIfEmpty("").block(PATIENCE);
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        List<MediaType> answers =
                info.getProducesCondition().getProducibleMediaTypes().stream().toList();
        return info.getPatternsCondition().getPatterns().stream()
                .map(Object::toString)
                .filter(pattern -> pattern.startsWith("/api/v1/"))
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method.asHttpMethod(), pattern, answers)));
    }
}
