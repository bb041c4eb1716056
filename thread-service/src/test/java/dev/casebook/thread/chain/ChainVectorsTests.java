package dev.casebook.thread.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainVectorsTests {

    @Test
    void contentDigestEqualsTheOtherProgrammes() {
        assertThat(ChainVectors.all())
                .hasSize(4)
                .allSatisfy(vector -> assertThat(vector.content().digest(vector.salt()))
                        .isEqualTo(vector.header().contentDigest()));
    }

    @Test
    void headerDigestEqualsTheOtherProgrammes() {
        assertThat(ChainVectors.all())
                .allSatisfy(vector -> assertThat(vector.header().digest()).isEqualTo(vector.headerDigest()));
    }

    @Test
    void hashEqualsTheOtherProgrammesAndStartsFromZeroes() {
        assertThat(ChainVectors.all())
                .allSatisfy(vector -> assertThat(vector.header().hashAfter(vector.previousHash()))
                        .isEqualTo(vector.hash()));
        assertThat(ChainVectors.all().getFirst().previousHash()).isEqualTo(Digest.ZERO);
    }

    @Test
    void timesAreHashedWithExactlyThreeDigits() {
        assertThat(Timestamps.text(Instant.parse("2026-11-20T09:15:00Z"))).isEqualTo("2026-11-20T09:15:00.000Z");
        assertThat(Timestamps.text(Instant.parse("2026-11-20T09:15:00.123999Z")))
                .isEqualTo("2026-11-20T09:15:00.123Z");
    }

    @Test
    void saltIsSixteenBytesAndNeverTheSame() {
        assertThat(Salt.random().hex())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(Salt.random().hex());
    }
}
