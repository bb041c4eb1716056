package dev.casebook.attachment.store;

/** A multipart upload that was neither completed nor aborted. */
public record UnfinishedUpload(ObjectKey key, String uploadId) {}
