package dev.casebook.ticket.licence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Seals licence keys with AES-256-GCM (NIST SP 800-38D): twelve random bytes of nonce, then the cipher text and tag. */
@Component
public final class LicenceSeal {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec secret;
    private final SecureRandom random = seeded();

    LicenceSeal(LicenceProperties properties) {
        this.secret = new SecretKeySpec(properties.key(), "AES");
    }

    /** Reads the system's entropy once, at start: no event loop waits for it. */
    private static SecureRandom seeded() {
        try {
            SecureRandom random = SecureRandom.getInstance("DRBG");
            random.nextBytes(new byte[NONCE]);
            return random;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has the DRBG generator", e);
        }
    }

    public LicenceKey seal(String key) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, key.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return new LicenceKey(Base64.getEncoder().encodeToString(both), LicenceKey.maskOf(key));
    }

    /** The key itself: nothing but an authorised reveal may ask for it. */
    String open(LicenceKey key) {
        ByteBuffer sealed = ByteBuffer.wrap(Base64.getDecoder().decode(key.sealed()));
        byte[] nonce = new byte[NONCE];
        sealed.get(nonce);
        byte[] text = new byte[sealed.remaining()];
        sealed.get(text);
        return new String(run(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("licence key cannot be sealed or opened with this secret", e);
        }
    }
}
