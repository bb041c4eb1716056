package dev.casebook.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.target.RoundTheClock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service announces is what its contracts say. */
class TicketEventContractTests {
    private static final String TOPIC = "support.tickets.v1";
    private final Ticket ticket = TestTickets.open();

    @Test
    void openedTicketIsTheExample() {
        assertIsExample("ticket-opened.v1", TicketOpened.of(ticket, List.of(), false));
    }

    @Test
    void licenceKeyLeavesInNoEvent() {
        assertThat(json(TicketOpened.of(ticket, List.of(), false)))
                .doesNotContain("1F3C")
                .doesNotContain("licence");
    }

    @Test
    void statusChangeIsTheExample() {
        Change change = StatusMoves.resolve(
                ticket,
                "The update went through after the host raised its memory limit.",
                null,
                TestTickets.olivia(TestTickets.OPENED));
        assertIsExample("ticket-status-changed.v1", change.events().getFirst());
    }

    @Test
    void statusChangeThatFollowedFromAnEntryIsValid() {
        Change change = StatusMoves.staffReplied(ticket, new Said(2, 1, TestTickets.OPENED), new RoundTheClock());
        Contracts.validate(
                TOPIC, "ticket-status-changed.v1", json(change.events().getFirst()));
    }

    @Test
    void correctionIsTheExample() {
        Labels labels = new Labels("failed_update", ticket.labels().subject(), Priority.HIGH, List.of("update"), null);
        Change change = LabelMoves.relabel(ticket, labels, TestTickets.sam(TestTickets.OPENED));
        assertIsExample("ticket-changed.v1", change.events().getFirst());
    }

    @Test
    void ratingIsAValidCorrectionThatKeepsTheVersion() {
        Change change = LabelMoves.rate(ticket, new Rating(5, null), TestTickets.olivia(TestTickets.OPENED));
        Contracts.validate(TOPIC, "ticket-changed.v1", json(change.events().getFirst()));
        assertThat(change.ticket().stamp().version()).isEqualTo(1);
        assertThat(change.ticket().stamp().eventSequence()).isEqualTo(2);
    }

    @Test
    void assignmentIsTheExampleAndMovesNothingCustomersSee() {
        Assignee sue = new Assignee("0198a000-0000-7000-8000-00000000b102", "Sue Sage");
        Change change = LabelMoves.assign(ticket, sue, TestTickets.sam(TestTickets.OPENED.plusSeconds(0)));
        assertIsExample("ticket-assigned.v1", change.events().getFirst());
        RowView before = RowView.of(ticket, false, 0, TestTickets.OPENED);
        assertThat(RowView.of(change.ticket(), false, 0, TestTickets.OPENED)).isEqualTo(before);
    }

    private static void assertIsExample(String type, TicketEvent event) {
        Contracts.validate(TOPIC, type, json(event));
        assertThat(CasebookJson.mapper().readTree(json(event)))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, type)));
    }

    private static String json(TicketEvent event) {
        return CasebookJson.mapper().writeValueAsString(event);
    }
}
