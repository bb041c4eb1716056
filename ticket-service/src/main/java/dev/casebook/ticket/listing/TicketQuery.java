package dev.casebook.ticket.listing;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.lifecycle.Labels;
import dev.casebook.ticket.lifecycle.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list as it was asked for. */
record TicketQuery(
        TicketFilter filter, TicketOrder order, @Nullable Cursor after, int limit) {
    private static final int LONGEST_Q = 200;
    private static final List<String> STAFF_ONLY = List.of("assignee", "account", "view");

    static TicketQuery of(QueryParameters query, Caller reader) {
        Cursor after = query.cursor(TicketOrder.CURSOR);
        staffOnly(query.onlyKnown(), reader);
        int limit = query.limit();
        TicketOrder order = Objects.requireNonNullElse(query.constant("sort", TicketOrder.class), TicketOrder.ACTIVITY);
        TicketFilter filter = TicketFilter.visibleTo(reader);
        fields(filter, query);
        desk(filter, query, reader);
        if (after != null) {
            filter.where(order.after());
            filter.with(order.values(after));
        }
        return new TicketQuery(filter, order, after, limit);
    }

    /** Whom a ticket is assigned to cannot be found out by filtering either. */
    private static void staffOnly(QueryParameters query, Caller reader) {
        List<FieldProblem> problems = STAFF_ONLY.stream()
                .filter(name -> reader.customer() && query.has(name))
                .map(name -> FieldProblem.parameter(name, "only staff filter by this"))
                .toList();
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
    }

    private static void fields(TicketFilter filter, QueryParameters query) {
        filter.in(
                "t.status",
                "status",
                keys(query.constants("status", Status.class).stream().map(Status::key)));
        filter.in(
                "t.priority",
                "priority",
                keys(query.constants("priority", Priority.class).stream().map(Priority::key)));
        filter.in("t.type", "type", query.list("type"));
        filter.in("t.product", "product", query.list("product"));
        filter.in("t.account_id", "of", query.list("account"));
        String[] tags = query.list("tag").stream().map(Labels::plainTag).toArray(String[]::new);
        if (tags.length > 0) {
            filter.where("t.tags @> :tags", "tags", tags);
        }
        query.find("q").ifPresent(q -> filter.matching(bounded(q)));
    }

    private static void desk(TicketFilter filter, QueryParameters query, Caller reader) {
        query.find("assignee").ifPresent(who -> assignee(filter, who, reader));
        QueueView view = query.constant("view", QueueView.class);
        if (view != null) {
            filter.where(view.condition());
            if (view == QueueView.MINE) {
                filter.with(Map.of("me", reader.personId()));
            }
        }
    }

    private static void assignee(TicketFilter filter, String who, Caller reader) {
        switch (who) {
            case "none" -> filter.where("t.assignee_id is null");
            case "me" -> filter.where("t.assignee_id = :assignee", "assignee", reader.personId());
            default -> filter.where("t.assignee_id = :assignee", "assignee", who);
        }
    }

    private static List<String> keys(Stream<String> keys) {
        return keys.toList();
    }

    private static String bounded(String q) {
        if (q.length() > LONGEST_Q) {
            throw ProblemException.validation(FieldProblem.parameter("q", "must be at most 200 characters"));
        }
        return q;
    }
}
