package dev.casebook.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How values look on the wire. */
class CasebookJsonTests {

    private enum Status {
        AWAITING_CUSTOMER
    }

    private record Row(Status status, Instant at) {}

    @Test
    void enumsAreLowerSnakeCaseAndTimesHaveMilliseconds() {
        Row row = new Row(Status.AWAITING_CUSTOMER, Instant.parse("2026-11-20T09:15:00.123456Z"));
        assertThat(CasebookJson.mapper().writeValueAsString(row))
                .isEqualTo("{\"status\":\"awaiting_customer\",\"at\":\"2026-11-20T09:15:00.123Z\"}");
        assertThat(CasebookJson.mapper().writeValueAsString(Instant.parse("2026-11-20T09:15:00Z")))
                .isEqualTo("\"2026-11-20T09:15:00.000Z\"");
    }

    @Test
    void eventsMayHoldMoreThanIsRead() {
        assertThat(CasebookJson.mapper()
                        .readValue(
                                "{\"status\":\"awaiting_customer\",\"at\":\"2026-11-20T10:15:00+01:00\",\"new\":1}",
                                Row.class))
                .isEqualTo(new Row(Status.AWAITING_CUSTOMER, Instant.parse("2026-11-20T09:15:00Z")));
    }

    @Test
    void halvesOfSurrogatePairsCannotBeStored() {
        assertThat(Texts.storable("😀 fine")).isTrue();
        assertThat(Texts.storable("\ud83d")).isFalse();
        assertThat(Texts.storable("\ude00\ud83d")).isFalse();
        assertThat(Texts.storable("a\0b")).isFalse();
    }
}
