package dev.casebook.thread.presence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.Contracts;
import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Ticket;
import org.junit.jupiter.api.Test;

class TypingSeenContractTests {

    @Test
    void typingSeenKeepsItsContract() {
        Ticket ticket = new Ticket(
                new TicketId("CB-7K2M9-QXD4T"),
                new AccountId("0198a000-0000-7000-8000-00000000a001"),
                "Update to 4.2 stops at 60 %",
                "open",
                1);
        Caller sam = new Caller(
                "0198a000-0000-7000-8000-00000000b101",
                "Sam Sorrel",
                "sam@casebook.example",
                Role.AGENT,
                null,
                null,
                null,
                null);
        OutboxEvent event = TypingSeen.event(ticket, sam, false);
        String json = CasebookJson.mapper().writeValueAsString(event.data());
        Contracts.validate(event.topic(), event.type(), json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(event.topic(), event.type())));
    }
}
