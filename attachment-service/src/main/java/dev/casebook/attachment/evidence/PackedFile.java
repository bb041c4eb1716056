package dev.casebook.attachment.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentView;
import dev.casebook.attachment.file.FileState;
import org.jspecify.annotations.Nullable;

/**
 * A file of the ticket as {@code ticket.json} tells of it.
 *
 * @param path where in the package its bytes are; null when they are not in it
 */
record PackedFile(
        @JsonUnwrapped AttachmentView file, @Nullable String path) {

    private static final int LONGEST = 80;

    static PackedFile of(Attachment file) {
        return new PackedFile(AttachmentView.of(file), included(file) ? path(file) : null);
    }

    static boolean included(Attachment file) {
        return file.is(FileState.READY);
    }

    /** Unique by the id, and harmless on any file system: no folder, no hidden, reserved or unprintable name. */
    static String path(Attachment file) {
        var safe =
                file.described().fileName().replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("\\.+$", "_");
        var end = safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
        return "attachments/" + file.id() + "-" + end;
    }
}
