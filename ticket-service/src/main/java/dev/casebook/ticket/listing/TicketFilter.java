package dev.casebook.ticket.listing;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.TicketId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Conditions of a list in SQL, with their values; the reader's account is the first and cannot be left out. */
final class TicketFilter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private TicketFilter() {}

    static TicketFilter visibleTo(Caller reader) {
        TicketFilter filter = new TicketFilter();
        if (reader.customer()) {
            filter.where("t.account_id = :account", "account", String.valueOf(reader.accountId()));
        }
        return filter;
    }

    void where(String condition) {
        conditions.add(condition);
    }

    void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    void with(Map<String, Object> more) {
        values.putAll(more);
    }

    /** One of the values; nothing asked, nothing filtered. */
    void in(String column, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            where(column + " = any(:" + name + ")", name, wanted.toArray(String[]::new));
        }
    }

    /** An id in any spelling, words anywhere in the ticket, or a part of the subject. */
    void matching(String q) {
        TicketId.parse(q.strip())
                .ifPresentOrElse(id -> where("t.id = :ticket", "ticket", id.value()), () -> says(q.strip()));
    }

    private void says(String words) {
        where("(t.search @@ websearch_to_tsquery('simple', spaced(:q)) or lower(t.subject) like :part)", "q", words);
        values.put("part", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%");
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
