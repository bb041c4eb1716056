package dev.casebook.support.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids in all their spellings. */
class IdTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CB-7K2M9-QXD41",
                "cb-7k2m9-qxd41",
                "cb7k2m9qxd41",
                "CB-7K2M9-QXD4L",
                "cb-7k2m9qxd4i",
                "C-B7K2-M9QXD4-1"
            })
    void everySpellingIsOneId(String spelling) {
        assertThat(SpokenId.parse("CB", spelling)).contains("CB-7K2M9-QXD41");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CB",
                "XX-7K2M9-QXD41",
                "CB-7K2M9-QXD4",
                "CB-7K2M9-QXD411",
                "CB-7K2M9-QXD4U",
                "CB-7K2M9-QXD4é",
                "CB 7K2M9 QXD41"
            })
    void whatIsNoIdIsNone(String spelling) {
        assertThat(SpokenId.parse("CB", spelling)).isEmpty();
        assertThat(SpokenId.parse("CB", "CB" + "-".repeat(1_000))).isEmpty();
    }

    @Test
    void letterOStandsForZero() {
        assertThat(SpokenId.parse("CB", "cb-ooooo-ooooo")).contains("CB-00000-00000");
    }

    @Test
    void randomOnesAreCanonicalAndDifferent() {
        assertThat(Stream.generate(() -> SpokenId.random("CB")).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> SpokenId.parse("CB", id).orElseThrow().equals(id));
    }

    @Test
    void timeSortedIdsAreOfVersionSevenAndAscend() {
        String[] ids = IntStream.range(0, 20_000).mapToObj(i -> Uuids.next()).toArray(String[]::new);
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        UUID first = UUID.fromString(ids[0]);
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16)
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 60_000);
    }
}
