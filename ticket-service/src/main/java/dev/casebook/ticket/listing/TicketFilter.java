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
    private static final String WORDS = "websearch_to_tsquery('simple', spaced(:q))";

    /** An account's tickets are few: each can be asked, or the index where a word is rare; which one, PostgreSQL weighs. */
    private static final String SAYS = """
            (t.search @@ %1$s or lower(t.subject) like :part
              or exists (select from ticket_entry e where e.ticket_id = t.id and not e.internal and e.search @@ %1$s))""".formatted(WORDS);

    /** All tickets are too many to walk: the indexes name those that say it, in two parts as the entries are. */
    private static final String SAYS_AMONG_ALL = """
            t.id in (
              select own.id from ticket own where own.search @@ %1$s or lower(own.subject) like :part
              union all
              select e.ticket_id from ticket_entry e where not e.internal and e.search @@ %1$s
              union all
              select e.ticket_id from ticket_entry e where e.internal and e.search @@ %1$s)""".formatted(WORDS);

    private final boolean staff;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private TicketFilter(boolean staff) {
        this.staff = staff;
    }

    static TicketFilter visibleTo(Caller reader) {
        TicketFilter filter = new TicketFilter(reader.staff());
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

    /** An id in any spelling, a part of the subject, or words: all in the ticket's own text or all in one entry. */
    void matching(String q) {
        TicketId.parse(q.strip())
                .ifPresentOrElse(id -> where("t.id = :ticket", "ticket", id.value()), () -> says(q.strip()));
    }

    private void says(String words) {
        where(staff ? SAYS_AMONG_ALL : SAYS, "q", words);
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
