package dev.casebook.ticket.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Working time in Berlin, Monday to Friday from nine to five. */
class BusinessHoursTests {
    static final BusinessHours HOURS = new BusinessHours(
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                    .collect(Collectors.toMap(
                            day -> day, day -> new BusinessHours.Opening(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
            Set.of());

    @Test
    void workWithinADayEndsThatDay() {
        assertThat(plus("2026-11-23T09:00:00+01:00", 480)).isEqualTo(at("2026-11-23T17:00:00+01:00"));
    }

    @Test
    void workBegunBeforeOpeningCountsFromOpening() {
        assertThat(plus("2026-11-23T03:00:00+01:00", 60)).isEqualTo(at("2026-11-23T10:00:00+01:00"));
    }

    @Test
    void workGoesOnTheNextOpenDay() {
        assertThat(plus("2026-11-20T16:30:00+01:00", 60)).isEqualTo(at("2026-11-23T09:30:00+01:00"));
    }

    @Test
    void threeWorkingDaysAreTwentyFourHours() {
        assertThat(plus("2026-11-19T12:00:00+01:00", 1440)).isEqualTo(at("2026-11-24T12:00:00+01:00"));
    }

    @Test
    void summerTimeChangesNothingInTheOfficeDay() {
        assertThat(plus("2026-03-27T16:00:00+01:00", 120)).isEqualTo(at("2026-03-30T10:00:00+02:00"));
    }

    @Test
    void betweenIsTheInverseOfPlus() {
        Instant from = at("2026-11-20T16:30:00+01:00");
        for (int minutes : new int[] {0, 1, 30, 60, 480, 481, 5000}) {
            Duration work = Duration.ofMinutes(minutes);
            assertThat(HOURS.between(from, HOURS.plus(from, work))).isEqualTo(work);
        }
        assertThat(HOURS.between(from, from.minusSeconds(60))).isZero();
    }

    @Test
    void holidayIsNoWorkingDay() {
        BusinessHours christmas = new BusinessHours(HOURS.zone(), HOURS.week(), Set.of(LocalDate.of(2026, 12, 25)));
        Instant from = at("2026-12-24T16:00:00+01:00");
        Instant end = at("2026-12-28T10:00:00+01:00");
        assertThat(christmas.plus(from, Duration.ofHours(2))).isEqualTo(end);
        assertThat(christmas.between(from, end)).isEqualTo(Duration.ofHours(2));
        assertThat(HOURS.between(from, end)).isEqualTo(Duration.ofHours(10));
    }

    /** The night of 29 March 2026 has no hour from two to three. */
    @Test
    void hourLostToSummerTimeIsNotCounted() {
        BusinessHours nights = new BusinessHours(
                HOURS.zone(),
                Map.of(DayOfWeek.SUNDAY, new BusinessHours.Opening(LocalTime.of(1, 0), LocalTime.of(5, 0))),
                Set.of());
        Instant open = at("2026-03-29T01:00:00+01:00");
        assertThat(nights.between(open, at("2026-03-29T05:00:00+02:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(nights.plus(open, Duration.ofHours(4))).isEqualTo(at("2026-04-05T02:00:00+02:00"));
    }

    /** The night of 25 October 2026 has the hour from two to three twice. */
    @Test
    void hourWonFromSummerTimeIsCountedTwice() {
        BusinessHours nights = new BusinessHours(
                HOURS.zone(),
                Map.of(DayOfWeek.SUNDAY, new BusinessHours.Opening(LocalTime.of(1, 0), LocalTime.of(5, 0))),
                Set.of());
        assertThat(nights.plus(at("2026-10-25T01:00:00+02:00"), Duration.ofHours(5)))
                .isEqualTo(at("2026-10-25T05:00:00+01:00"));
    }

    private static Instant plus(String from, long minutes) {
        return HOURS.plus(at(from), Duration.ofMinutes(minutes));
    }

    private static Instant at(String time) {
        return java.time.OffsetDateTime.parse(time).toInstant();
    }
}
