package dev.casebook.gateway.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** Tells a person's navigation from a program's call. */
public final class Navigation {
    private Navigation() {}

    /** Whether a page is the right answer: the path is no API and the caller reads HTML. */
    public static boolean of(ServerWebExchange exchange) {
        return !api(exchange) && readsHtml(exchange.getRequest().getHeaders());
    }

    public static boolean api(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static boolean readsHtml(HttpHeaders headers) {
        try {
            return headers.getAccept().stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
