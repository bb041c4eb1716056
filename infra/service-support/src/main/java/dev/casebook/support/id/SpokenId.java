package dev.casebook.support.id;

import java.util.Locale;
import java.util.Optional;

/**
 * Identifiers people read to each other: a prefix and ten symbols of Crockford's base 32 (50 bits), like {@code CB-7K2M9-QXD4T}.
 *
 * @see <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>
 */
public final class SpokenId {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 10;
    private static final int LONGEST_SPELLING = 40;

    private SpokenId() {}

    /** A new id; the caller still needs a unique index. */
    public static String random(String prefix) {
        long bits = Randomness.bits();
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (int i = 0; i < SYMBOLS; i++) {
            symbols.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return canonical(prefix, symbols);
    }

    /** The canonical spelling of any spelling (case, dashes, I and L for 1, O for 0); empty if it is none. */
    public static Optional<String> parse(String prefix, String any) {
        if (any.length() > LONGEST_SPELLING) {
            return Optional.empty();
        }
        String plain = any.replace("-", "").toUpperCase(Locale.ROOT);
        if (!plain.startsWith(prefix) || plain.length() != prefix.length() + SYMBOLS) {
            return Optional.empty();
        }
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (char spoken : plain.substring(prefix.length()).toCharArray()) {
            char symbol = meant(spoken);
            if (ALPHABET.indexOf(symbol) < 0) {
                return Optional.empty();
            }
            symbols.append(symbol);
        }
        return Optional.of(canonical(prefix, symbols));
    }

    private static char meant(char spoken) {
        return switch (spoken) {
            case 'I', 'L' -> '1';
            case 'O' -> '0';
            default -> spoken;
        };
    }

    private static String canonical(String prefix, CharSequence symbols) {
        return prefix + "-" + symbols.subSequence(0, 5) + "-" + symbols.subSequence(5, SYMBOLS);
    }
}
