package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.store.StoredPart;
import java.util.List;
import java.util.UUID;

/** A file that this worker holds for verification, and the parts it is to be joined from. */
record Scan(AttachmentId id, List<StoredPart> parts, int attempts, UUID lease) {}
