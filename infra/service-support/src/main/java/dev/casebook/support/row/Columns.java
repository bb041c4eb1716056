package dev.casebook.support.row;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns that are declared {@code not null} as what they are, and binds values that may be null. */
public final class Columns {

    private Columns() {}

    /** The value of a column that is never null. */
    public static <T> T of(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** The value of a column that may be null. */
    public static <T> @Nullable T orNull(Readable row, String column, Class<T> type) {
        return row.get(column, type);
    }

    public static String text(Readable row, String column) {
        return of(row, column, String.class);
    }

    public static long number(Readable row, String column) {
        return of(row, column, Long.class);
    }

    public static boolean flag(Readable row, String column) {
        return of(row, column, Boolean.class);
    }

    public static Instant time(Readable row, String column) {
        return of(row, column, Instant.class);
    }

    /** A value to bind, or null of its type. */
    public static <T> Parameter parameter(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
