package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.Contracts;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.people.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is told of a draft is what its contract says: whose it is, and none of what was written. */
class DraftContractTests {
    private static final String TOPIC = "support.tickets.v1";
    private static final String ACORN = "0198a000-0000-7000-8000-00000000a001";
    private static final Instant SAVED = Instant.parse("2026-11-20T09:30:00Z");

    @Test
    void savedDraftIsTheExample() {
        String json = CasebookJson.mapper().writeValueAsString(DraftSaved.of(draft()));
        Contracts.validate(TOPIC, DraftSaved.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, DraftSaved.TYPE)));
    }

    @Test
    void discardedDraftIsTheExample() {
        String json = CasebookJson.mapper()
                .writeValueAsString(DraftDiscarded.of(draft(), DraftDiscarded.Reason.DELETED, SAVED.plusSeconds(600)));
        Contracts.validate(TOPIC, DraftDiscarded.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, DraftDiscarded.TYPE)));
    }

    private static Draft draft() {
        Person olivia = new Person(
                new PersonId("0198a000-0000-7000-8000-00000000b001"),
                "Olivia Oak",
                "olivia@acorn.example",
                Role.OWNER,
                ACORN,
                "Acorn Studio");
        Submission written = CasebookJson.mapper().readValue("{\"subject\":\"Mine alone\"}", Submission.class);
        return new Draft(
                new TicketId("CB-7K2M9-QXD4T"),
                new Account(new AccountId(ACORN), "Acorn Studio", "pro", Account.ACTIVE),
                olivia,
                written,
                null,
                1,
                SAVED,
                SAVED.plusSeconds(60));
    }
}
