package dev.casebook.ticket.administration;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The one calendar of the desk; its days and holidays are rewritten whole. */
@Component
final class HoursSettings implements Settings<HoursSetting> {
    private record Calendar(String zone, long version) {}

    private final DatabaseClient database;

    HoursSettings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Area area() {
        return Area.HOURS;
    }

    @Override
    public Mono<List<HoursSetting>> all() {
        return read("").map(List::of);
    }

    @Override
    public Mono<HoursSetting> lock(String key) {
        return read(" for update");
    }

    private Mono<HoursSetting> read(String lock) {
        return database.sql("select zone, version from business_calendar" + lock)
                .map(row -> new Calendar(Columns.text(row, "zone"), Columns.number(row, "version")))
                .one()
                .flatMap(calendar -> days().zipWith(
                                holidays(),
                                (days, holidays) ->
                                        new HoursSetting(calendar.zone(), days, holidays, calendar.version())));
    }

    private Mono<List<HoursSetting.Day>> days() {
        return database.sql("select * from business_hours order by weekday")
                .map(HoursSettings::day)
                .all()
                .collectList();
    }

    private Mono<List<HoursSetting.Holiday>> holidays() {
        return database.sql("select day, name from holiday order by day")
                .map(row ->
                        new HoursSetting.Holiday(Columns.of(row, "day", LocalDate.class), Columns.text(row, "name")))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> update(HoursSetting setting) {
        return database.sql("update business_calendar set zone = :zone, version = version + 1")
                .bind("zone", setting.zone())
                .then()
                .then(database.sql("delete from business_hours").then())
                .then(database.sql("delete from holiday").then())
                .thenMany(Flux.fromIterable(setting.days()).concatMap(this::insert))
                .thenMany(Flux.fromIterable(setting.holidays()).concatMap(this::insert))
                .then();
    }

    private Mono<Void> insert(HoursSetting.Day day) {
        return database.sql("insert into business_hours (weekday, opens, closes) values (:day, :opens, :closes)")
                .bind("day", day.day().getValue())
                .bind("opens", LocalTime.parse(day.opens()))
                .bind("closes", LocalTime.parse(day.closes()))
                .then();
    }

    private Mono<Void> insert(HoursSetting.Holiday holiday) {
        return database.sql("insert into holiday (day, name) values (:day, :name)")
                .bind("day", holiday.date())
                .bind("name", holiday.name())
                .then();
    }

    private static HoursSetting.Day day(Readable row) {
        return new HoursSetting.Day(
                DayOfWeek.of(Columns.of(row, "weekday", Integer.class)),
                Columns.of(row, "opens", LocalTime.class).toString(),
                Columns.of(row, "closes", LocalTime.class).toString());
    }
}
