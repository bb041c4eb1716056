package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a package, digest by digest; its bytes are what the signature covers.
 *
 * @param head the audit chain's last hash
 * @param entries how many entries the chain has, hidden ones included
 * @param files in the order of the ZIP; the manifest itself and its signature follow
 */
record Manifest(
        String format,
        String ticketId,
        String accountId,
        String edition,
        boolean demo,
        Instant createdAt,
        Requester requestedBy,
        String keyId,
        String head,
        long entries,
        List<File> files,
        List<Absent> notIncluded) {

    static final String FORMAT = "casebook-evidence/1";

    /** {@code size} in bytes, {@code sha256} in lower-case hexadecimal digits. */
    record File(String path, long size, String sha256) {}

    /** A file of the ticket whose bytes are not in the package, and why. */
    record Absent(
            String id,
            String fileName,
            String state,
            @Nullable String reason) {

        static Absent of(Attachment file) {
            return new Absent(
                    file.id().toString(),
                    file.described().fileName(),
                    file.standing().state().wire(),
                    file.standing().reason());
        }
    }
}
