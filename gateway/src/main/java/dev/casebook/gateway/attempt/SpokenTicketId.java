package dev.casebook.gateway.attempt;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ticket ids as people spell them. The services take the same spellings.
 *
 * @see <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>
 */
final class SpokenTicketId {
    private static final int LONGEST_SPELLING = 40;
    private static final Pattern PLAIN = Pattern.compile("CB([0-9A-HJKMNP-TV-Z]{5})([0-9A-HJKMNP-TV-Z]{5})");

    private SpokenTicketId() {}

    /** The canonical spelling of any other (case, dashes, I and L for 1, O for 0); null where it is no ticket id. */
    static @Nullable String canonical(String spelling) {
        if (spelling.length() > LONGEST_SPELLING) {
            return null;
        }
        var plain = PLAIN.matcher(spelling.replace("-", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0'));
        return plain.matches() ? "CB-" + plain.group(1) + "-" + plain.group(2) : null;
    }
}
