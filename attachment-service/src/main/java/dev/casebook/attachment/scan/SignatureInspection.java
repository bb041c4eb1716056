package dev.casebook.attachment.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the EICAR test signature anywhere in a file, across the borders of chunks, by the algorithm of Knuth, Morris and
 * Pratt (1977), which keeps no bytes.
 */
final class SignatureInspection implements Inspection {

    /** Split, so that no scanner takes this class for the test file. */
    private static final byte[] SIGNATURE = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-"
                    + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int[] FALLBACK = fallback();

    private int matched;
    private boolean found;

    @Override
    public void accept(byte[] chunk, int length) {
        for (var i = 0; i < length && !found; i++) {
            while (matched > 0 && chunk[i] != SIGNATURE[matched]) {
                matched = FALLBACK[matched - 1];
            }
            if (chunk[i] == SIGNATURE[matched]) {
                matched++;
            }
            found = matched == SIGNATURE.length;
        }
    }

    @Override
    public Optional<String> objection() {
        return found ? Optional.of("It contains malware (the EICAR test signature).") : Optional.empty();
    }

    /** For each prefix of the signature, the length of its longest border. */
    private static int[] fallback() {
        var borders = new int[SIGNATURE.length];
        var border = 0;
        for (var i = 1; i < SIGNATURE.length; i++) {
            while (border > 0 && SIGNATURE[i] != SIGNATURE[border]) {
                border = borders[border - 1];
            }
            if (SIGNATURE[i] == SIGNATURE[border]) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }
}
