package dev.casebook.ticket.target;

import java.time.Duration;
import java.time.Instant;

/** Counts working time: a promise of eight hours ends when eight hours of this calendar have passed. */
public sealed interface WorkCalendar permits BusinessHours, RoundTheClock {
    /** The moment at which {@code work} of this calendar has passed since {@code from}. */
    Instant plus(Instant from, Duration work);

    /** The working time between two moments, zero when {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to);
}
