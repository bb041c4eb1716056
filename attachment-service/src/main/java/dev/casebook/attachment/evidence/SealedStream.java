package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Lets a ZIP pass on its way to the store and puts a signature over all of its bytes in place of the comment it ends with,
 * so that even a changed time or an exchanged order of files is found.
 */
final class SealedStream extends OutputStream {

    private static final String PREFIX = "casebook-seal/1:";

    /** What the ZIP has to bring as its comment, as long as the seal will be: 64 bytes of signature in base64. */
    static final String PLACE = PREFIX + "0".repeat(88);

    private final OutputStream target;
    private final MessageDigest digest = sha256();
    private final byte[] last = new byte[PLACE.length()];
    private int held;
    private long passed;

    SealedStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** Always holds the last bytes back. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var surplus = Math.max(0, held + length - last.length);
        var fromHeld = Math.min(surplus, held);
        pass(last, 0, fromHeld);
        System.arraycopy(last, fromHeld, last, 0, held - fromHeld);
        held -= fromHeld;
        var direct = surplus - fromHeld;
        pass(bytes, offset, direct);
        System.arraycopy(bytes, offset + direct, last, held, length - direct);
        held += length - direct;
    }

    /** After the ZIP's last byte. */
    Built seal(Seal seal) throws IOException {
        var signature = Base64.getEncoder().encodeToString(seal.sign(snapshot()));
        var comment = (PREFIX + signature).getBytes(StandardCharsets.US_ASCII);
        pass(comment, 0, comment.length);
        return new Built(Sha256.of(digest), passed);
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        target.write(bytes, offset, length);
        passed += length;
    }

    private byte[] snapshot() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
