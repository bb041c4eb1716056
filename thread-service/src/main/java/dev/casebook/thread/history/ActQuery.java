package dev.casebook.thread.history;

import dev.casebook.thread.ticket.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to the activity log as one statement, newest first, over an index that matches its order whatever the
 * filters. A line may name a ticket of another account, since anyone can aim at any id: the subject is joined for those
 * alone who may see the ticket.
 */
record ActQuery(String sql, Map<String, Object> values) {

    private static final String SELECT = """
            select a.act_id, a.at, a.actor_id, a.actor_name, a.actor_role, a.action, a.outcome,
                   a.ticket_id, t.subject, a.seq, a.version, a.route, a.problem, a.gate, a.request_id
              from act a
              left join ticket t on t.ticket_id = a.ticket_id and (:staff or t.account_id = :account)
             where true""";

    static ActQuery of(Reader reader, HistoryFilter filter, @Nullable LogPosition position, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT);
        values.put("staff", reader.staff());
        values.put("account", reader.account());
        if (!reader.staff()) {
            sql.append(" and not a.internal and a.account_id = :account");
        }
        and(sql, values, "a.at >= :from", "from", filter.from());
        and(sql, values, "a.at < :to", "to", filter.to());
        and(
                sql,
                values,
                "a.actor_id = :actor",
                "actor",
                filter.actor() == null ? null : filter.actor().value());
        and(
                sql,
                values,
                "a.ticket_id = :ticket",
                "ticket",
                filter.ticket() == null ? null : filter.ticket().value());
        and(sql, values, "a.action = :action", "action", filter.action());
        and(sql, values, attempts(filter) + "a.outcome = :outcome", "outcome", filter.outcome());
        if (position != null) {
            sql.append(" and (a.at, a.act_id) < (:lastAt, :lastId)");
            values.put("lastAt", position.at());
            values.put("lastId", position.id());
        }
        sql.append(" order by a.at desc, a.act_id desc limit :limit");
        values.put("limit", limit);
        return new ActQuery(sql.toString(), values);
    }

    /** Said as the index of attempts says it, or the planner would not know that the index fits. */
    private static String attempts(HistoryFilter filter) {
        return Outcome.ACCEPTED.wire().equals(filter.outcome()) ? "" : "a.outcome <> 'accepted' and ";
    }

    private static void and(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
