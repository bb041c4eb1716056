package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EvidenceChangedContractTests {

    private static final Instant ASKED = Instant.parse("2026-11-23T09:20:00.500Z");

    @Test
    void eventKeepsItsContractAndEqualsTheExample() {
        var json = json(asked());

        Contracts.validate(EvidenceChanged.TOPIC, EvidenceChanged.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(
                        CasebookJson.mapper().readTree(Contracts.example(EvidenceChanged.TOPIC, EvidenceChanged.TYPE)));
    }

    @Test
    void itsEndKeepsTheContractToo() {
        Contracts.validate(EvidenceChanged.TOPIC, EvidenceChanged.TYPE, json(asked().ended(EvidenceState.READY, null)));
        var failed = json(asked().ended(EvidenceState.FAILED, "The ticket could not be read."));

        Contracts.validate(EvidenceChanged.TOPIC, EvidenceChanged.TYPE, failed);
        assertThat(failed).contains("could not be read");
    }

    private static Evidence asked() {
        return new Evidence(
                EvidenceId.parse("019a4f00-1c2d-7a3b-8c4d-5e6f70819e01").orElseThrow(),
                new TicketId("CB-7K2M9-QXD4T"),
                "0198a000-0000-7000-8000-00000000a001",
                Edition.CUSTOMER,
                new Requester("0198a000-0000-7000-8000-00000000b001", "Olivia Oak", "owner"),
                "/dashboard/support/CB-7K2M9-QXD4T",
                EvidenceState.PENDING,
                0,
                null,
                null,
                0,
                ASKED,
                null);
    }

    private static String json(Evidence evidence) {
        return CasebookJson.mapper().writeValueAsString(EvidenceChanged.of(evidence, ASKED));
    }
}
