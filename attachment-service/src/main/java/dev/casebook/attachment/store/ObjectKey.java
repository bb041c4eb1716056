package dev.casebook.attachment.store;

/** The name of an object in the bucket; says nothing about who or what it belongs to. */
public record ObjectKey(String value) {}
