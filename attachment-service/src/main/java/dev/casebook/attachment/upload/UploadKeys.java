package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.store.ObjectKey;
import java.util.Optional;

/** How an attachment's object is called in the store, and back. */
final class UploadKeys {

    private static final String FOLDER = "files/";

    private UploadKeys() {}

    static ObjectKey of(AttachmentId id) {
        return new ObjectKey(FOLDER + id);
    }

    static Optional<AttachmentId> id(ObjectKey key) {
        return key.value().startsWith(FOLDER)
                ? AttachmentId.parse(key.value().substring(FOLDER.length()))
                : Optional.empty();
    }
}
