package dev.casebook.ticket.lifecycle;

import java.time.Instant;

/** A public entry of the thread, as far as it concerns the status: its number, and the ticket's version its author saw. */
public record Said(long seq, long acceptedAgainst, Instant at) {}
