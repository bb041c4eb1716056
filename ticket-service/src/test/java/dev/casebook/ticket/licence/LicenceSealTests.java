package dev.casebook.ticket.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Licence keys at rest. */
class LicenceSealTests {
    private static final String KEY = "ABCD-EFGH-1F3C";
    private final LicenceSeal seal = new LicenceSeal(new LicenceProperties(secret(32)));

    @Test
    void sealedKeyOpensToItselfAndShowsItsLastFour() {
        LicenceKey sealed = seal.seal(KEY);
        assertThat(seal.open(sealed)).isEqualTo(KEY);
        assertThat(sealed.mask()).isEqualTo("••••1F3C");
        assertThat(sealed.toString()).doesNotContain("ABCD");
        assertThat(new String(
                        Base64.getDecoder().decode(sealed.sealed()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("1F3C");
    }

    @Test
    void sameKeyIsSealedDifferentlyEachTime() {
        assertThat(seal.seal(KEY).sealed()).isNotEqualTo(seal.seal(KEY).sealed());
    }

    @Test
    void changedByteIsNoticed() {
        byte[] bytes = Base64.getDecoder().decode(seal.seal(KEY).sealed());
        bytes[bytes.length - 1] ^= 1;
        LicenceKey forged = new LicenceKey(Base64.getEncoder().encodeToString(bytes), "••••1F3C");
        assertThatThrownBy(() -> seal.open(forged)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void missingSecretSaysWhatToSet() {
        assertThatThrownBy(() -> new LicenceProperties("")).hasMessageContaining("CASEBOOK_LICENCE_SECRET");
        assertThatThrownBy(() -> new LicenceProperties(secret(16))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new LicenceProperties("not base64!")).hasMessageContaining("base64");
        assertThat(new LicenceProperties(secret(32)).toString()).doesNotContain(secret(32));
    }

    private static String secret(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
