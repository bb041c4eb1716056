package dev.casebook.ticket.listing;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** The orders of a list, each a keyset over an index of the same order; the sort key of a row is in {@code sort_key}. */
enum TicketOrder {
    ACTIVITY("t.last_activity_at", "desc", "(t.last_activity_at, t.id) < (:afterKey, :afterId)"),
    CREATED("t.created_at", "desc", "(t.created_at, t.id) < (:afterKey, :afterId)"),
    DUE("t.due_at", "asc", "(t.due_at, t.id) > (:afterKey, :afterId)"),
    PRIORITY(
            "t.last_activity_at",
            "desc",
            "(t.priority_rank, t.last_activity_at, t.id) < (:afterRank, :afterKey, :afterId)");

    /** How many values a cursor has: the order it belongs to, rank, time and id; the rank says something in one only. */
    static final int CURSOR = 4;

    private final String key;
    private final String direction;
    private final String after;

    TicketOrder(String key, String direction, String after) {
        this.key = key;
        this.direction = direction;
        this.after = after;
    }

    String columns() {
        return key + " as sort_key";
    }

    String orderBy() {
        String first = this == PRIORITY ? "t.priority_rank desc, " : "";
        return first + key + " " + direction + ", t.id " + direction;
    }

    String after() {
        return after;
    }

    Cursor cursor(int rank, Instant time, String id) {
        return Cursor.of(name(), rank, time, id);
    }

    /** @throws ProblemException malformed, if a page of another order ended there */
    Map<String, Object> values(Cursor cursor) {
        if (!cursor.text(0).equals(name())) {
            throw Cursor.broken();
        }
        Instant time = cursor.instant(2);
        OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
        return this == PRIORITY
                ? Map.of("afterRank", (int) cursor.number(1), "afterKey", at, "afterId", cursor.text(3))
                : Map.of("afterKey", at, "afterId", cursor.text(3));
    }
}
