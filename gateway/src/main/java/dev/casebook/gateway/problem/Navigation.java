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
        return of(exchange.getRequest().getPath().value(), exchange.getRequest().getHeaders());
    }

    static boolean of(String path, HttpHeaders headers) {
        return !api(path) && readsHtml(headers);
    }

    public static boolean api(ServerWebExchange exchange) {
        return api(exchange.getRequest().getPath().value());
    }

    private static boolean api(String path) {
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
