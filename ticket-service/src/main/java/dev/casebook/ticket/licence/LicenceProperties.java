package dev.casebook.ticket.licence;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How licence keys are sealed.
 *
 * @param secret 32 bytes in base64: the AES-256 key; changing it makes the keys sealed before unreadable
 */
@ConfigurationProperties("casebook.licence")
record LicenceProperties(String secret) {
    private static final int BYTES = 32;

    LicenceProperties {
        Assert.isTrue(
                bytes(secret).length == BYTES,
                "Set CASEBOOK_LICENCE_SECRET to 32 bytes in base64: it encrypts licence keys at rest.");
    }

    byte[] key() {
        return bytes(secret);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "LicenceProperties[secret=set]";
    }
}
