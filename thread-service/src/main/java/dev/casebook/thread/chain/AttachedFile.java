package dev.casebook.thread.chain;

import dev.casebook.thread.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/** A file as an entry fixes it: its SHA-256 where verified, else as its author declared it, else null. */
public record AttachedFile(AttachmentId id, @Nullable String sha256) {}
