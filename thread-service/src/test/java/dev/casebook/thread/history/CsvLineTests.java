package dev.casebook.thread.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "|x"})
    void whatASpreadsheetWouldComputeIsShownInstead(String subject) {
        assertThat(CsvLine.of(act(subject))).contains("\"'" + subject + "\"");
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertThat(CsvLine.of(act("Update stops")))
                .isEqualTo("\"2026-11-20T09:15:00.000Z\",\"b001\",\"Olivia Oak\",\"owner\",\"replied\",\"accepted\","
                        + "\"CB-7K2M9-QXD4T\",\"Update stops\",,,,,\"3\",\"7\"\r\n");
    }

    @Test
    void quotesAreDoubledAndLineBreaksKept() {
        assertThat(CsvLine.of(act("a \"b\"\nc"))).contains("\"a \"\"b\"\"\nc\"");
    }

    private static ActRow act(String subject) {
        return new ActRow(
                "1",
                Instant.parse("2026-11-20T09:15:00Z"),
                "b001",
                "Olivia Oak",
                "owner",
                "replied",
                "accepted",
                "CB-7K2M9-QXD4T",
                subject,
                3L,
                7L,
                null,
                null,
                null,
                null);
    }
}
