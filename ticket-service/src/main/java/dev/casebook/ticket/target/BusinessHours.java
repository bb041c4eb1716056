package dev.casebook.ticket.target;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The calendar that counts only the opening hours of the desk, at most one span a day and none on a holiday. */
public record BusinessHours(ZoneId zone, Map<DayOfWeek, Opening> week, Set<LocalDate> holidays)
        implements WorkCalendar {
    /** From when to when the desk is open on a day. */
    public record Opening(LocalTime opens, LocalTime closes) {}

    private record Span(Instant start, Instant end) {}

    public BusinessHours {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("business hours need at least one open day");
        }
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
    }

    @Override
    public Instant plus(Instant from, Duration work) {
        Duration left = work;
        for (LocalDate day = dayOf(from); ; day = day.plusDays(1)) {
            Optional<Span> open = spanOf(day, from);
            if (open.isPresent()) {
                Instant end = open.get().start().plus(left);
                if (!end.isAfter(open.get().end())) {
                    return end;
                }
                left = left.minus(
                        Duration.between(open.get().start(), open.get().end()));
            }
        }
    }

    @Override
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
            sum = sum.plus(spanOf(day, from)
                    .filter(open -> open.start().isBefore(to))
                    .map(open -> Duration.between(open.start(), earlier(open.end(), to)))
                    .orElse(Duration.ZERO));
        }
        return sum;
    }

    /** What of the day's opening lies after {@code from}. */
    private Optional<Span> spanOf(LocalDate day, Instant from) {
        return Optional.ofNullable(week.get(day.getDayOfWeek()))
                .filter(open -> !holidays.contains(day))
                .map(open -> new Span(at(day, open.opens()), at(day, open.closes())))
                .filter(open -> open.end().isAfter(from))
                .map(open -> open.start().isBefore(from) ? new Span(from, open.end()) : open);
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
