package dev.casebook.thread.opening;

/** Text as PostgreSQL can keep it: what is hashed must equal what comes back. */
final class StorableText {

    private StorableText() {}

    /** Drops NUL and replaces halves of surrogate pairs, which UTF-8 cannot spell. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0)
                .map(character -> isHalf(character) ? 0xFFFD : character)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
