package dev.casebook.support.write;

import java.time.Duration;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Writes for tests outside of a Spring context. */
public final class TestWrites {

    private TestWrites() {}

    public static Writes of(TransactionalOperator transactions, int permits) {
        return new Writes(
                transactions, new WritesProperties(permits, 10_000, Duration.ofSeconds(30), Duration.ofSeconds(5)));
    }
}
