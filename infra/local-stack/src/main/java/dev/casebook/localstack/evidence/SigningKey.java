package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/** A vendor's public Ed25519 key (RFC 8032); its id is the SHA-256 of its X.509 form. */
public record SigningKey(PublicKey key, String id) {

    /** The key of every local desk; its private half is known to everyone. */
    public static SigningKey demo() {
        try (InputStream pem = Objects.requireNonNull(SigningKey.class.getResourceAsStream("demo-public-key.pem"))) {
            return of(new String(pem.readAllBytes(), StandardCharsets.US_ASCII), "the demo key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException with a sentence, when the file holds no such key (PEM, or base64 alone) */
    public static SigningKey in(Path file) {
        try {
            return of(Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("The key file " + file + " cannot be read.", e);
        }
    }

    static SigningKey of(String pem, String name) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return new SigningKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)), Digests.of(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " holds no public Ed25519 key in PEM or base64.", e);
        }
    }

    /** @param base64 the signature */
    boolean signed(byte[] message, String base64) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
