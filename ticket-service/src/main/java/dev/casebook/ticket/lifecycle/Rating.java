package dev.casebook.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/** How satisfied the customer was, from 1 to 5. */
public record Rating(int score, @Nullable String comment) {}
