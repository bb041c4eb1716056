package dev.casebook.attachment.store;

/** A part of an unfinished upload that the store holds; the tag without quotes. */
public record StoredPart(int number, String etag, long size) {}
