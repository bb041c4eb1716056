package dev.casebook.support.sweep;

import java.time.Duration;

/**
 * Rows to delete when they are old.
 *
 * @param table whose rows
 * @param timestamp the column of type timestamptz that tells their age; indexed
 * @param keep how long they are kept
 * @param condition which rows besides; as the index says it where that is a partial one
 */
public record Sweep(String table, String timestamp, Duration keep, String condition) {

    public Sweep(String table, String timestamp, Duration keep) {
        this(table, timestamp, keep, "true");
    }

    String sql() {
        return "delete from " + table + " where ctid = any(array(select ctid from " + table + " where " + condition
                + " and " + timestamp + " < now() - $1 * interval '1 second' limit $2))";
    }
}
