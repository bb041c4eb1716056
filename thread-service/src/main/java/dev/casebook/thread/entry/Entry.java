package dev.casebook.thread.entry;

import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.chain.Salt;
import org.jspecify.annotations.Nullable;

/** An entry in its place in the chain. */
public record Entry(
        EntryHeader header,
        EntryContent content,
        Salt salt,
        Digest headerDigest,
        Digest previousHash,
        Digest hash,
        @Nullable String bodyHtml,
        @Nullable Author author,
        @Nullable String route) {}
