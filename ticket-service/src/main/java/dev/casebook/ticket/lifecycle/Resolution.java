package dev.casebook.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a ticket was resolved, and the version that came with it. */
public record Resolution(String text, @Nullable String cause, Instant at, long version) {}
