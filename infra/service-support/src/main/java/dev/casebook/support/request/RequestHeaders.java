package dev.casebook.support.request;

import dev.casebook.support.id.Uuids;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Reads the context headers, taking only well-formed values: they end in logs, answers and tables. */
final class RequestHeaders {

    static final String REQUEST_ID = "X-Request-Id";
    static final String ROUTE = "Casebook-Route";
    static final String TRACEPARENT = "traceparent";

    private static final int LONGEST_ROUTE = 200;
    private static final Pattern WELL_FORMED_ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Pattern PATH = Pattern.compile("/[\\x21-\\x7E]*");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private RequestHeaders() {}

    static RequestContext read(HttpHeaders headers) {
        String id = matching(headers.getFirst(REQUEST_ID), WELL_FORMED_ID);
        return new RequestContext(
                id == null ? Uuids.next() : id,
                path(headers.getFirst(ROUTE)),
                matching(headers.getFirst(TRACEPARENT), TRACE));
    }

    private static @Nullable String path(@Nullable String route) {
        if (route == null || !PATH.matcher(route).matches()) {
            return null;
        }
        String path = route.split("[?#]", 2)[0];
        return path.length() > LONGEST_ROUTE ? path.substring(0, LONGEST_ROUTE) : path;
    }

    private static @Nullable String matching(@Nullable String value, Pattern pattern) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }
}
