package dev.casebook.attachment.file;

import org.jspecify.annotations.Nullable;

/** What its author said of a file before the first byte; {@code internal} keeps a staff file from the account for ever. */
public record Described(
        String fileName,
        long size,
        String contentType,
        @Nullable Sha256 sha256,
        @Nullable Slot slot,
        boolean internal) {}
