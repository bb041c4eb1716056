package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Signs with the operator's Ed25519 key (RFC 8032). */
@Component
class Seal {

    static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final Sha256 keyId;

    Seal(EvidenceProperties properties) {
        try {
            var publicBytes = Base64.getDecoder().decode(properties.publicKey().strip());
            var keys = KeyFactory.getInstance(ALGORITHM);
            this.secret = keys.generatePrivate(new PKCS8EncodedKeySpec(
                    Base64.getDecoder().decode(properties.secret().strip())));
            this.keyId = Sha256.of(digested(publicBytes));
            requireMatch(keys.generatePublic(new X509EncodedKeySpec(publicBytes)));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "Set CASEBOOK_EVIDENCE_SECRET and CASEBOOK_EVIDENCE_PUBLIC_KEY to the two halves of one Ed25519 key,"
                            + " as PKCS #8 and X.509, in base64.",
                    unusable);
        }
    }

    /** SHA-256 of the public key as X.509: says which key to verify with. */
    Sha256 keyId() {
        return keyId;
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The content of {@code signature.json}. */
    record Signed(String algorithm, String keyId, String signature) {}

    Signed signed(byte[] manifest) {
        return new Signed(ALGORITHM, keyId.value(), Base64.getEncoder().encodeToString(sign(manifest)));
    }

    private void requireMatch(PublicKey publicKey) throws GeneralSecurityException {
        var probe = new byte[] {1, 2, 3};
        var check = Signature.getInstance(ALGORITHM);
        check.initVerify(publicKey);
        check.update(probe);
        if (!check.verify(sign(probe))) {
            throw new IllegalArgumentException("the halves do not fit");
        }
    }

    private static MessageDigest digested(byte[] bytes) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(bytes);
        return digest;
    }
}
