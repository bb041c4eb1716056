package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.Sha256;

/** What became of a verification. */
sealed interface Verdict {

    /** The file is what its author said, and harmless. */
    record Clean(String contentType, Sha256 sha256, boolean thumbnail) implements Verdict {}

    /** The file is refused, for a reason in words for people. */
    record Refused(String reason) implements Verdict {}
}
