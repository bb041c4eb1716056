package dev.casebook.ticket.checklist;

import java.util.List;

/** A scored checklist: the share of met lines in percent, and the lines. */
public record Checklist(int score, List<Item> items) {
    /** One line with its advice. */
    public record Item(String key, String label, boolean met, String hint) {}

    private static final int ALL = 100;

    public static Checklist of(List<ChecklistRule> rules, Facts facts) {
        List<Item> items = rules.stream()
                .map(rule -> new Item(rule.key(), rule.label(), rule.met(facts), rule.hint()))
                .toList();
        long met = items.stream().filter(Item::met).count();
        return new Checklist(items.isEmpty() ? ALL : Math.toIntExact(met * ALL / items.size()), items);
    }
}
