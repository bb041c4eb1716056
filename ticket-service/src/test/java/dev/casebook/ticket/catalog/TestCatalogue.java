package dev.casebook.ticket.catalog;

import dev.casebook.ticket.target.BusinessHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalogue small enough to reason about. */
public final class TestCatalogue {
    private TestCatalogue() {}

    public static Catalogue with(Map<String, String> switchedOff) {
        return new Catalogue(
                List.of(
                        new Product("shop-plugin", "Shop Plugin", true),
                        new Product("old-plugin", "Old Plugin", false)),
                List.of(
                        type("question", true, "siteUrl"),
                        type("bug", false, "siteUrl", "product"),
                        type("security", false)),
                List.of(
                        plan("free", 1, 3, Priority.NORMAL, "question"),
                        plan("pro", 2, 50, Priority.HIGH, "question", "bug"),
                        plan("business", 3, null, Priority.URGENT, "question", "bug", "security")),
                switchedOff,
                new BusinessHours(
                        ZoneId.of("UTC"),
                        Map.of(DayOfWeek.MONDAY, new BusinessHours.Opening(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                        Set.of()));
    }

    private static IssueType type(String key, boolean whenExpired, String... required) {
        return new IssueType(
                key,
                key,
                "",
                true,
                Priority.NORMAL,
                whenExpired,
                java.util.Arrays.stream(required)
                        .map(field -> FormField.ofKey(field).orElseThrow().asked(!key.equals("question")))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Plan plan(String key, int rank, @Nullable Integer open, Priority highest, String... types) {
        return new Plan(key, key, rank, 1, open, highest, 10, 50, null, Set.of(types));
    }
}
