package dev.casebook.attachment.store;

/** Where the bytes of one part go, by PUT; parts are numbered from 1. */
public record PartUrl(int number, String url) {}
