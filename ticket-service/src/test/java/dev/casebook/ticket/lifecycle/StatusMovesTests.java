package dev.casebook.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.ticket.lifecycle.TicketStatusChanged.Cause;
import dev.casebook.ticket.target.RoundTheClock;
import dev.casebook.ticket.target.Target;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How a ticket's status moves. */
class StatusMovesTests {
    private static final RoundTheClock ALWAYS = new RoundTheClock();
    private final Ticket open = TestTickets.open();

    @Test
    void staffReplyLeavesTheCustomerToAnswer() {
        Change change = staffSays(open, 2, 1);
        assertThat(change.ticket().status()).isEqualTo(Status.AWAITING_CUSTOMER);
        assertThat(change.ticket().stamp().version()).isEqualTo(2);
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(TicketStatusChanged.class, event -> {
            assertThat(event.cause()).isEqualTo(Cause.STAFF_REPLIED);
            assertThat(event.actor()).isNull();
            assertThat(event.causedBySeq()).isEqualTo(2);
        });
        assertThat(targets(change).firstResponse(at(9)).state()).isEqualTo(Target.State.MET);
        assertThat(targets(change).resolution(at(9)).state()).isEqualTo(Target.State.PAUSED);
    }

    @Test
    void customerReplyBringsItBackToTheDesk() {
        Ticket waiting = staffSays(open, 2, 1).ticket();
        Change change = customerSays(waiting, 3, 2);
        assertThat(change.ticket().status()).isEqualTo(Status.OPEN);
        assertThat(targets(change).resolution(at(9)).state()).isEqualTo(Target.State.RUNNING);
    }

    @Test
    void customerReplyToAnOpenTicketMovesActivityOnly() {
        Change change = customerSays(open, 2, 1);
        assertThat(change.ticket().status()).isEqualTo(Status.OPEN);
        assertThat(change.events()).isEmpty();
        assertThat(change.ticket().stamp().version()).isEqualTo(1);
        assertThat(change.ticket().stamp().lastActivityAt()).isEqualTo(at(2));
        assertThat(change.ticket().stamp().updatedAt()).isEqualTo(TestTickets.OPENED);
    }

    @Test
    void customerReplyReopensResolvedTicket() {
        Change change = customerSays(resolved(), 3, 2);
        assertThat(change.ticket().status()).isEqualTo(Status.OPEN);
        assertThat(change.ticket().progress().resolution()).isNull();
        assertThat(change.opens()).isTrue();
    }

    @Test
    void replyWrittenBeforeTheResolutionWasKnownDoesNotReopen() {
        Change change = customerSays(resolved(), 3, 1);
        assertThat(change.ticket().status()).isEqualTo(Status.RESOLVED);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void replyAcceptedBeforeTheCloseWasKnownReopens() {
        Ticket closed = StatusMoves.close(resolved(), at(20)).ticket();
        assertThat(customerSays(closed, 3, 2).ticket().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void staffReplyToAResolvedTicketChangesNothing() {
        assertThat(staffSays(resolved(), 3, 2).ticket().status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void entryOlderThanTheOneThatDecidedComesTooLate() {
        Ticket answered = customerSays(staffSays(open, 5, 1).ticket(), 6, 2).ticket();
        Change late = staffSays(answered, 4, 1);
        assertThat(late.ticket().status()).isEqualTo(Status.OPEN);
        assertThat(late.events()).isEmpty();
    }

    @Test
    void resolvingTwiceChangesNothing() {
        Change again = StatusMoves.resolve(resolved(), "Once more", null, TestTickets.olivia(at(5)));
        assertThat(again.changesNothing()).isTrue();
    }

    @Test
    void reopeningRunsTheTargetOn() {
        Change change = StatusMoves.reopen(resolved(), "It is back", TestTickets.olivia(at(5)), ALWAYS);
        assertThat(change.ticket().status()).isEqualTo(Status.OPEN);
        assertThat(targets(change).resolution(at(5)).dueAt()).isEqualTo(at(5).plus(Duration.ofHours(23)));
        assertThat(StatusMoves.reopen(open, "It is open", TestTickets.olivia(at(5)), ALWAYS)
                        .changesNothing())
                .isTrue();
    }

    @Test
    void onlyResolvedTicketsAreClosed() {
        assertThat(StatusMoves.close(open, at(20)).changesNothing()).isTrue();
        assertThat(StatusMoves.close(resolved(), at(20)).ticket().status()).isEqualTo(Status.CLOSED);
    }

    private Ticket resolved() {
        return StatusMoves.resolve(open, "Memory limit raised", null, TestTickets.olivia(at(1)))
                .ticket();
    }

    private static Change staffSays(Ticket ticket, long seq, long against) {
        return ThreadMoves.said(ticket, new Said(seq, against, at(0)), true, ALWAYS);
    }

    private static Change customerSays(Ticket ticket, long seq, long against) {
        return ThreadMoves.said(ticket, new Said(seq, against, at(2)), false, ALWAYS);
    }

    private static dev.casebook.ticket.target.Targets targets(Change change) {
        return java.util.Objects.requireNonNull(change.ticket().targets());
    }

    private static Instant at(int hours) {
        return TestTickets.OPENED.plus(Duration.ofHours(hours));
    }
}
