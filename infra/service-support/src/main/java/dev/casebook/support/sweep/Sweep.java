package dev.casebook.support.sweep;

import java.time.Duration;

/**
 * Rows to delete when they are old.
 *
 * @param table whose rows
 * @param keep how long they are kept
 * @param statement deletes at most {@code $2} rows that are older than {@code $1} seconds, and answers how many went
 */
public record Sweep(String table, Duration keep, String statement) {

    /** @param timestamp the column of type timestamptz that tells the age of a row; indexed */
    public static Sweep of(String table, String timestamp, Duration keep) {
        return new Sweep(
                table,
                keep,
                "with gone as (delete from " + table + " where ctid = any(array(select ctid from " + table + " where "
                        + timestamp + " < now() - $1 * interval '1 second' limit $2)) returning 1)"
                        + " select count(*) from gone");
    }

    /**
     * Of a table that the service's role may not delete from.
     *
     * @param function of the table's owner, with the two values as parameters; it alone decides which rows may go
     */
    public static Sweep by(String function, String table, Duration keep) {
        return new Sweep(table, keep, "select " + function + "($1, $2)");
    }
}
