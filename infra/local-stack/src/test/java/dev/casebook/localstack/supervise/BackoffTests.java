package dev.casebook.localstack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {
    private final Backoff backoff = new Backoff();

    @Test
    void waitsTwiceAsLongEachTimeUpToHalfMinute() {
        assertThat(backoff.afterFailure(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.afterFailure(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterFailure(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 20; i++) {
            backoff.afterFailure(Duration.ZERO);
        }
        assertThat(backoff.afterFailure(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void startsOverAfterTheProcessHeldOut() {
        backoff.afterFailure(Duration.ZERO);
        backoff.afterFailure(Duration.ZERO);
        assertThat(backoff.afterFailure(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
    }
}
