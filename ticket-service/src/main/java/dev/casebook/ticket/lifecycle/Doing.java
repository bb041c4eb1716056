package dev.casebook.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who acts, from which page, and when. */
public record Doing(Actor actor, @Nullable String route, Instant at) {}
