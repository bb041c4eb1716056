package dev.casebook.support.sample;

/** What the sample service needs of an event. */
public record Heard(String name) {}
