package dev.casebook.attachment.file;

import dev.casebook.attachment.store.ObjectKey;
import java.time.Instant;

/** Where the bytes of a file go, and until when they may arrive. */
public record Upload(ObjectKey key, String uploadId, long partSize, Instant expiresAt) {

    /** Parts of a file of this size: all of {@code partSize} but the last. */
    public int parts(long size) {
        return Math.toIntExact((size + partSize - 1) / partSize);
    }

    /** The bytes that the part of this number has. */
    public long sizeOf(int number, long size) {
        return number < parts(size) ? partSize : size - partSize * (number - 1L);
    }
}
