package dev.casebook.support.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Positions travel as opaque text and merge by maximum. */
class PositionCodecTests {

    @Test
    void roundTrip() {
        Position position = Position.of("CB-1", "a", 3).merge(Position.of("CB-2", "b", 4));
        assertThat(Position.decode(position.encode())).isEqualTo(position);
        assertThat(Position.decode("")).isEqualTo(Position.NONE);
    }

    @Test
    void severalMergeByMaximum() {
        String two =
                Position.of("CB-1", "a", 3).merge(Position.of("CB-1", "b", 1)).encode() + ","
                        + Position.of("CB-1", "a", 2).encode();
        assertThat(Position.decode(two).subjects()).isEqualTo(Map.of("CB-1", Map.of("a", 3L, "b", 1L)));
    }
}
