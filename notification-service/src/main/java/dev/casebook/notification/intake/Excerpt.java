package dev.casebook.notification.intake;

import org.jspecify.annotations.Nullable;

/** What a mail quotes of a text; the link leads to the rest. */
final class Excerpt {
    static final int LENGTH = 1000;

    private Excerpt() {}

    static @Nullable String of(@Nullable String text) {
        if (text == null || text.length() <= LENGTH) {
            return text;
        }
        // A pair of surrogates is one character and must not be cut in two.
        var end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, end) + "…";
    }
}
