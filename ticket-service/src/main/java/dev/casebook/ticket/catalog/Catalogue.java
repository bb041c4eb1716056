package dev.casebook.ticket.catalog;

import dev.casebook.ticket.target.BusinessHours;
import dev.casebook.ticket.target.RoundTheClock;
import dev.casebook.ticket.target.WorkCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All the desk offers at one moment; plans stand in rising rank. */
public record Catalogue(
        List<Product> products,
        List<IssueType> types,
        List<Plan> plans,
        Map<String, Boolean> flags,
        BusinessHours hours) {

    public Optional<IssueType> type(@Nullable String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    public boolean hasProduct(String key) {
        return products.stream().anyMatch(product -> product.key().equals(key));
    }

    /** The plan of that key; one nobody described here counts as the lowest. */
    public Plan plan(@Nullable String key) {
        return plans.stream().filter(plan -> plan.key().equals(key)).findFirst().orElseGet(this::lowest);
    }

    private Plan lowest() {
        return plans.stream().min(Comparator.comparingInt(Plan::rank)).orElseThrow();
    }

    Optional<Plan> firstPlan(Predicate<Plan> wanted) {
        return plans.stream().filter(wanted).findFirst();
    }

    /** A feature without a flag is on. */
    boolean enabled(String feature) {
        return flags.getOrDefault(feature, true);
    }

    public WorkCalendar calendar(boolean roundTheClock) {
        return roundTheClock ? new RoundTheClock() : hours;
    }
}
