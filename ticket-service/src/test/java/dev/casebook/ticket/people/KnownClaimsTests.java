package dev.casebook.ticket.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which claims need not be written once more. */
class KnownClaimsTests {
    private static final Instant EARLIER = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LATER = EARLIER.plusSeconds(300);

    private final KnownClaims known = new KnownClaims();

    @Test
    void sameTokenSaysNothingNew() {
        known.add(frank("free"), EARLIER);
        assertThat(known.has(frank("free"), EARLIER)).isTrue();
    }

    @Test
    void newerTokenCountsAlsoWhereItSaysTheSame() {
        known.add(frank("free"), EARLIER);
        assertThat(known.has(frank("free"), LATER)).isFalse();
    }

    @Test
    void olderTokenDecidesNothing() {
        known.add(frank("pro"), LATER);
        assertThat(known.has(frank("free"), EARLIER)).isTrue();
    }

    @Test
    void otherClaimsOfTheSameMomentCount() {
        known.add(frank("pro"), EARLIER);
        assertThat(known.has(frank("free"), EARLIER)).isFalse();
    }

    private static Caller frank(String plan) {
        return new Caller("frank", "Frank Fern", "frank@fern.example", Role.OWNER, "fern", "Fern", plan, "active");
    }
}
