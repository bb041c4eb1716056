package dev.casebook.attachment.file;

import dev.casebook.support.id.Uuids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an attachment, a UUID of version 7, so that ids follow the order of creation. */
public record AttachmentId(UUID value) {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static AttachmentId next() {
        return new AttachmentId(UUID.fromString(Uuids.next()));
    }

    /** Empty when no attachment can have this id. */
    public static Optional<AttachmentId> parse(String text) {
        return UUID_TEXT.matcher(text).matches()
                ? Optional.of(new AttachmentId(UUID.fromString(text)))
                : Optional.empty();
    }

    /** When the id was made: the first 48 bits of a UUID of version 7 are Unix milliseconds (RFC 9562). */
    public Instant madeAt() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
