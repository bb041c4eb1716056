package dev.casebook.ticket.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Working time in Berlin, Monday to Friday from nine to five. */
class BusinessHoursTests {
    static final BusinessHours HOURS = new BusinessHours(
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                    .collect(Collectors.toMap(
                            day -> day, day -> new BusinessHours.Opening(LocalTime.of(9, 0), LocalTime.of(17, 0)))));

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

    private static Instant plus(String from, long minutes) {
        return HOURS.plus(at(from), Duration.ofMinutes(minutes));
    }

    private static Instant at(String time) {
        return java.time.OffsetDateTime.parse(time).toInstant();
    }
}
