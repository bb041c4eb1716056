package dev.casebook.attachment.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes about an attachment in its life; {@code version} counts the changes.
 *
 * @param removedBy the person who removed it; null as long as nobody did
 */
public record Standing(
        FileState state,
        @Nullable String reason,
        @Nullable Remover removedBy,
        Visibility visibility,
        @Nullable String entryId,
        String contentType,
        @Nullable Sha256 sha256,
        boolean thumbnail,
        long version,
        Instant at) {

    Standing state(FileState next, @Nullable String why, Instant now) {
        return new Standing(
                next, why, removedBy, visibility, entryId, contentType, sha256, thumbnail, version + 1, now);
    }

    Standing removed(Remover by, Instant now) {
        return new Standing(
                FileState.DELETED,
                "Removed by " + by.name() + ".",
                by,
                visibility,
                entryId,
                contentType,
                sha256,
                thumbnail,
                version + 1,
                now);
    }

    Standing bound(String entry, Visibility audience, Instant now) {
        return new Standing(
                state, reason, removedBy, audience, entry, contentType, sha256, thumbnail, version + 1, now);
    }

    Standing verified(String type, Sha256 digest, boolean withThumbnail, Instant now) {
        return new Standing(
                FileState.READY, null, null, visibility, entryId, type, digest, withThumbnail, version + 1, now);
    }

    Standing touched(Instant now) {
        return new Standing(
                state, reason, removedBy, visibility, entryId, contentType, sha256, thumbnail, version + 1, now);
    }
}
