package dev.casebook.ticket.administration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** When the desk is open: the calendar of every promise that is not round the clock. */
record HoursSetting(String zone, List<Day> days, List<Holiday> holidays, long version) implements Setting {
    static final String KEY = "business-hours";

    /** From when to when it is open on a weekday, as 09:00. */
    record Day(DayOfWeek day, String opens, String closes) {}

    /** A day on which it is closed. */
    record Holiday(LocalDate date, String name) {}

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "Business hours";
    }
}
