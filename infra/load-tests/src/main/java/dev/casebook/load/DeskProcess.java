package dev.casebook.load;

/** A line of {@code ./casebook status --json}. */
record DeskProcess(String name, long pid, int port) {}
