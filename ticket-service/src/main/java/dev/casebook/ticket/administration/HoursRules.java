package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of the business hours must fit together. */
final class HoursRules {
    private final List<FieldProblem> problems = new ArrayList<>();

    private HoursRules() {}

    static List<FieldProblem> problems(HoursWish wish) {
        HoursRules rules = new HoursRules();
        rules.zone(wish.zone());
        rules.days(wish.days());
        rules.holidays(wish.holidays());
        return rules.problems;
    }

    /** By name, since a fixed offset knows no summer time. */
    private void zone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            refuse("/zone", "Name a time zone like Europe/Berlin.");
        }
    }

    private void days(List<HoursWish.WantedDay> days) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            HoursWish.WantedDay day = days.get(i);
            if (!seen.add(day.day())) {
                refuse("/days/" + i + "/day", "Name each weekday once.");
            }
            if (day.opens().compareTo(day.closes()) >= 0) {
                refuse("/days/" + i + "/closes", "Close after opening, on the same day.");
            }
        }
    }

    private void holidays(List<HoursWish.WantedHoliday> holidays) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            String date = holidays.get(i).date();
            if (!isDate(date)) {
                refuse("/holidays/" + i + "/date", "Give a date like 2026-12-25.");
            } else if (!seen.add(date)) {
                refuse("/holidays/" + i + "/date", "Name each date once.");
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1970 && year <= 9999;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private void refuse(String pointer, String detail) {
        problems.add(FieldProblem.field(pointer, detail));
    }
}
