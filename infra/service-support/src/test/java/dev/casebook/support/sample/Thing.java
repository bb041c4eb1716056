package dev.casebook.support.sample;

/** A thing as callers see it. */
public record Thing(String id, String name, long version) {}
