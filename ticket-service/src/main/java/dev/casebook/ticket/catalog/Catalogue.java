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

/**
 * All the desk offers at one moment, retired types and products included; plans stand in rising rank.
 *
 * @param switchedOff the features that are off, each with the reason people read
 */
public record Catalogue(
        List<Product> products,
        List<IssueType> types,
        List<Plan> plans,
        Map<String, String> switchedOff,
        BusinessHours hours) {

    public Optional<IssueType> type(@Nullable String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    public boolean offersProduct(String key) {
        return products.stream()
                .anyMatch(product -> product.active() && product.key().equals(key));
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

    /** Why the feature is off; empty when it is on, as one without a flag is. */
    Optional<String> whyOff(String feature) {
        return Optional.ofNullable(switchedOff.get(feature));
    }

    public WorkCalendar calendar(boolean roundTheClock) {
        return roundTheClock ? new RoundTheClock() : hours;
    }
}
