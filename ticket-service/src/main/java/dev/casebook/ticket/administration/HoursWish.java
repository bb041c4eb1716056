package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.catalog.Catalogue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When the desk is to be open; a weekday left out is closed. */
record HoursWish(
        @NotNull @Size(max = 60) String zone,

        @NotNull @Size(min = 1, max = 7, message = "Open on one weekday at least.")
        List<@NotNull @Valid WantedDay> days,

        @NotNull @Size(max = 200) List<@NotNull @Valid WantedHoliday> holidays)
        implements Wish<HoursSetting> {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String TIME_WANTED = "Give a time like 09:00.";

    /** From when to when it is open on a weekday. */
    record WantedDay(
            @NotNull DayOfWeek day,

            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
            String opens,

            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
            String closes) {}

    /** A day on which it is closed. */
    record WantedHoliday(
            @NotNull String date,

            @NotBlank(message = "Name the holiday.") @Size(max = 80)
            String name) {}

    @Override
    public List<FieldProblem> problems(Catalogue catalogue) {
        return HoursRules.problems(this);
    }

    @Override
    public HoursSetting onto(HoursSetting present) {
        return new HoursSetting(
                zone,
                days.stream()
                        .map(day -> new HoursSetting.Day(day.day(), day.opens(), day.closes()))
                        .sorted(Comparator.comparing(HoursSetting.Day::day))
                        .toList(),
                holidays.stream()
                        .map(holiday -> new HoursSetting.Holiday(
                                LocalDate.parse(holiday.date()), holiday.name().strip()))
                        .sorted(Comparator.comparing(HoursSetting.Holiday::date))
                        .toList(),
                present.version() + 1);
    }
}
