package dev.casebook.thread.chain;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it was found in storage.
 *
 * @param header null when its columns cannot be read as a header at all
 * @param content null when it cannot be read
 * @param salt null with erased content, which nothing can recompute
 * @param erased whether the content was erased on purpose and as a whole
 * @param shownAsWritten whether what readers are shown follows from the content
 */
public record StoredLink(
        long seq,
        String id,
        @Nullable EntryHeader header,
        @Nullable EntryContent content,
        @Nullable Salt salt,
        boolean erased,
        boolean shownAsWritten,
        Digest headerDigest,
        Digest previousHash,
        Digest hash) {}
