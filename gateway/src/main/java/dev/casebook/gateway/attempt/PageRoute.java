package dev.casebook.gateway.attempt;

import org.jspecify.annotations.Nullable;

/** The page a write was made from. */
final class PageRoute {
    private static final int LONGEST = 200;

    private PageRoute() {}

    /** The path alone, without what follows it; null where it is no path. */
    static @Nullable String of(@Nullable String header) {
        if (header == null || !header.matches("/[\\x21-\\x7e]*")) {
            return null;
        }
        var path = header.split("[?#]", 2)[0];
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path;
    }
}
