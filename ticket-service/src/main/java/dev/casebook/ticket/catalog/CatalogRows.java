package dev.casebook.ticket.catalog;

import dev.casebook.ticket.checklist.ChecklistRule;
import dev.casebook.ticket.target.BusinessHours;
import dev.casebook.ticket.target.Promise;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the catalogue's tables as what they mean. */
@Component
public final class CatalogRows {
    /** One open day, with the zone that all of them share. */
    record OpenDay(String zone, DayOfWeek day, BusinessHours.Opening opening) {}

    /** A field as a type keeps it; what else is known of it stands in {@link FormField}. */
    private record Asked(String key, boolean required) {}

    private final JsonMapper json;

    CatalogRows(JsonMapper json) {
        this.json = json;
    }

    public static Product product(Readable row) {
        return new Product(text(row, "key"), text(row, "name"), get(row, "active", Boolean.class));
    }

    public IssueType type(Readable row) {
        return new IssueType(
                text(row, "key"),
                text(row, "label"),
                text(row, "description"),
                get(row, "active", Boolean.class),
                Priority.ofKey(text(row, "default_priority")),
                get(row, "allowed_when_expired", Boolean.class),
                fields(read(row, "fields", new TypeReference<List<Asked>>() {})),
                read(row, "attachments", new TypeReference<List<IssueType.Wanted>>() {}),
                read(row, "checklist", new TypeReference<List<ChecklistRule>>() {}));
    }

    private static List<IssueType.Field> fields(List<Asked> kept) {
        return kept.stream()
                .flatMap(asked -> FormField.ofKey(asked.key()).map(field -> field.asked(asked.required())).stream())
                .toList();
    }

    public static Plan plan(Readable row) {
        return new Plan(
                text(row, "key"),
                text(row, "name"),
                get(row, "rank", Integer.class),
                get(row, "version", Long.class),
                row.get("open_tickets", Integer.class),
                Priority.ofKey(text(row, "highest_priority")),
                get(row, "attachment_bytes", Long.class),
                get(row, "ticket_bytes", Long.class),
                promise(row),
                Set.of(get(row, "types", String[].class)));
    }

    private static @Nullable Promise promise(Readable row) {
        Integer first = row.get("first_response_minutes", Integer.class);
        Integer resolution = row.get("resolution_minutes", Integer.class);
        return first == null || resolution == null
                ? null
                : new Promise(
                        Duration.ofMinutes(first),
                        Duration.ofMinutes(resolution),
                        get(row, "round_the_clock", Boolean.class));
    }

    static Map.Entry<String, String> switchedOff(Readable row) {
        return Map.entry(text(row, "key"), text(row, "reason"));
    }

    static LocalDate holiday(Readable row) {
        return get(row, "day", LocalDate.class);
    }

    static OpenDay opening(Readable row) {
        return new OpenDay(
                text(row, "zone"),
                DayOfWeek.of(get(row, "weekday", Integer.class)),
                new BusinessHours.Opening(get(row, "opens", LocalTime.class), get(row, "closes", LocalTime.class)));
    }

    static BusinessHours hours(List<OpenDay> days, List<LocalDate> holidays) {
        return new BusinessHours(
                ZoneId.of(days.getFirst().zone()),
                days.stream().collect(Collectors.toMap(OpenDay::day, OpenDay::opening, (a, b) -> a)),
                Set.copyOf(holidays));
    }

    private <T> List<T> read(Readable row, String column, TypeReference<List<T>> type) {
        return json.readValue(get(row, column, Json.class).asString(), type);
    }

    private static String text(Readable row, String column) {
        return get(row, column, String.class);
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
