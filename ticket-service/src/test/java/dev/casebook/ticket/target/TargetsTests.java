package dev.casebook.ticket.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Targets as a ticket lives through them, round the clock: one hour to answer, a day to resolve. */
class TargetsTests {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final WorkCalendar ALWAYS = new RoundTheClock();
    private final Targets targets = new Promise(Duration.ofHours(1), Duration.ofDays(1), true).from(START, ALWAYS);

    @Test
    void bothRunFromTheStart() {
        assertThat(targets.firstResponse(START).state()).isEqualTo(Target.State.RUNNING);
        assertThat(targets.resolution(START).dueAt()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(targets.dueAt()).isEqualTo(hours(1));
    }

    @Test
    void firstAnswerMeetsTheFirstTargetOnce() {
        Targets answered = targets.answered(hours(0), ALWAYS).answered(hours(5), ALWAYS);
        assertThat(answered.firstResponse(hours(9)).metAt()).isEqualTo(hours(0));
        assertThat(answered.firstResponse(hours(9)).state()).isEqualTo(Target.State.MET);
        assertThat(answered.dueAt()).isEqualTo(hours(24));
    }

    @Test
    void lateAnswerStaysBreached() {
        Target late = targets.answered(hours(2), ALWAYS).firstResponse(hours(3));
        assertThat(late.state()).isEqualTo(Target.State.BREACHED);
        assertThat(late.metAt()).isEqualTo(hours(2));
    }

    @Test
    void waitingForTheCustomerStopsTheResolutionClock() {
        Targets waiting = targets.answered(hours(1), ALWAYS).paused(hours(4));
        assertThat(waiting.resolution(hours(100)).state()).isEqualTo(Target.State.PAUSED);
        assertThat(waiting.dueAt()).isNull();
        Targets on = waiting.resumed(hours(100), ALWAYS);
        assertThat(on.resolution(hours(100)).dueAt()).isEqualTo(hours(120));
        assertThat(on.resolution(hours(100)).state()).isEqualTo(Target.State.RUNNING);
    }

    /** Paused on Friday at three with two of eight hours left in the day; answered on Sunday. */
    @Test
    void waitingOverTheWeekendLeavesWhatWasLeftOfBusinessHours() {
        WorkCalendar office = BusinessHoursTests.HOURS;
        Targets friday = new Promise(Duration.ofHours(1), Duration.ofHours(8), false)
                .from(Instant.parse("2026-11-20T08:00:00Z"), office);
        Targets waiting = friday.paused(Instant.parse("2026-11-20T14:00:00Z"));
        Targets on = waiting.resumed(Instant.parse("2026-11-22T12:00:00Z"), office);
        assertThat(on.resolution(hours(0)).dueAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void whatWasOverdueBeforeThePauseStaysOverdue() {
        Targets late = targets.paused(hours(30)).resumed(hours(40), ALWAYS);
        assertThat(late.resolution(hours(40)).state()).isEqualTo(Target.State.BREACHED);
        assertThat(late.resolution(hours(40)).dueAt()).isEqualTo(hours(24));
    }

    @Test
    void resolvingMeetsTheTargetAndReopeningRunsOnWithWhatWasLeft() {
        Targets resolved = targets.resolved(hours(10));
        assertThat(resolved.resolution(hours(50)).state()).isEqualTo(Target.State.MET);
        assertThat(resolved.dueAt()).isNull();
        assertThat(resolved.resumed(hours(50), ALWAYS).resolution(hours(50)).dueAt())
                .isEqualTo(hours(64));
    }

    /** Its author resolved it after twenty minutes, before anybody answered. */
    @Test
    void anUnmetFirstResponseStandsStillWhileResolved() {
        Targets resolved = targets.resolved(minutes(20));
        assertThat(resolved.firstResponse(hours(50)).state()).isEqualTo(Target.State.PAUSED);
        Targets reopened = resolved.resumed(hours(50), ALWAYS);
        assertThat(reopened.firstResponse(hours(50)).state()).isEqualTo(Target.State.RUNNING);
        assertThat(reopened.dueAt()).isEqualTo(hours(50).plus(Duration.ofMinutes(40)));
    }

    /** Opened on Friday at four in Berlin, resolved at half past, reopened on Sunday: half of the hour is left. */
    @Test
    void anUnmetFirstResponseGoesOnInBusinessHours() {
        WorkCalendar office = BusinessHoursTests.HOURS;
        Targets reopened = new Promise(Duration.ofHours(1), Duration.ofHours(8), false)
                .from(Instant.parse("2026-11-20T15:00:00Z"), office)
                .resolved(Instant.parse("2026-11-20T15:30:00Z"))
                .resumed(Instant.parse("2026-11-22T12:00:00Z"), office);
        assertThat(reopened.dueAt()).isEqualTo(Instant.parse("2026-11-23T08:30:00Z"));
    }

    @Test
    void aFirstResponseMissedBeforeTheResolutionStaysMissed() {
        Targets reopened = targets.resolved(hours(2)).resumed(hours(50), ALWAYS);
        assertThat(reopened.firstResponse(hours(50)).state()).isEqualTo(Target.State.BREACHED);
        assertThat(reopened.firstResponse(hours(50)).dueAt()).isEqualTo(hours(1));
    }

    @Test
    void anAnswerToAResolvedTicketKeepsThePromiseThatStoodStill() {
        Target first = targets.resolved(minutes(20)).answered(hours(50), ALWAYS).firstResponse(hours(51));
        assertThat(first.state()).isEqualTo(Target.State.MET);
        assertThat(first.metAt()).isEqualTo(hours(50));
    }

    @Test
    void waitingForTheCustomerAndAResolutionInItLeaveAMetFirstResponseAlone() {
        Targets reopened = targets.answered(minutes(30), ALWAYS)
                .paused(minutes(30))
                .resolved(hours(3))
                .resumed(hours(50), ALWAYS);
        assertThat(reopened.firstResponse(hours(50)).dueAt()).isEqualTo(hours(1));
        assertThat(reopened.firstResponse(hours(50)).state()).isEqualTo(Target.State.MET);
    }

    private static Instant minutes(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
