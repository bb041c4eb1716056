package dev.casebook.gateway.request;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The id under which a request is found in logs, answers and events of every service. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private RequestId() {}

    /** The id given to this request, made on the spot for one that met no filter. */
    public static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes()
                .computeIfAbsent(
                        ATTRIBUTE,
                        key -> orNew(exchange.getRequest().getHeaders().getFirst(HEADER)));
    }

    /** The id the caller asked for, or a new one where that is missing or not well formed. */
    public static String orNew(@Nullable String asked) {
        return asked != null && WELL_FORMED.matcher(asked).matches()
                ? asked
                : UUID.randomUUID().toString();
    }
}
