package dev.casebook.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureInspectionTests {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 67, 68, 69, 1000})
    void isFoundAcrossTheBordersOfChunks(int chunk) {
        assertThat(objects("some log lines X5O!P X5O!P%@" + EICAR + " and more", chunk))
                .isTrue();
    }

    @Test
    void isFoundRightAfterItsOwnBeginning() {
        assertThat(objects("X5X5O!P%@AP[4" + EICAR, 5)).isTrue();
    }

    @Test
    void nearMissIsNoObjection() {
        assertThat(objects(EICAR.substring(0, 67) + "x" + EICAR.substring(1), 16))
                .isFalse();
    }

    private static boolean objects(String content, int chunk) {
        var inspection = new SignatureInspection();
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        for (var from = 0; from < bytes.length; from += chunk) {
            var part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + chunk));
            inspection.accept(part, part.length);
        }
        return inspection.objection().isPresent();
    }
}
