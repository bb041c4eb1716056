package dev.casebook.support.page;

import dev.casebook.support.json.Texts;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/**
 * The query of a request, read strictly: a parameter that the route does not know is a mistake worth telling. A controller
 * takes it as an argument, with the names it knows in {@link Known}; it reads its cursor first (syntax comes before
 * everything else) and calls {@link #onlyKnown} once the caller is known to be let in.
 */
public final class QueryParameters {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;
    private static final String CURSOR = "cursor";

    private final MultiValueMap<String, String> query;
    private final Set<String> known;

    private QueryParameters(MultiValueMap<String, String> query, Set<String> known) {
        this.query = query;
        this.known = known;
    }

    /** @param known the names the route knows */
    public static QueryParameters of(ServerWebExchange exchange, String... known) {
        return new QueryParameters(exchange.getRequest().getQueryParams(), Set.of(known));
    }

    /** @throws ProblemException validation, naming every parameter that the route does not know */
    public QueryParameters onlyKnown() {
        List<FieldProblem> problems = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!known.contains(name)) {
                problems.add(FieldProblem.parameter(name, "unknown parameter"));
            } else if (values.stream().anyMatch(value -> value != null && !Texts.storable(value))) {
                problems.add(FieldProblem.parameter(name, "must not hold NUL characters"));
            }
        });
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return this;
    }

    /**
     * The parameter's value, null if it is absent or empty.
     *
     * @throws ProblemException validation, if it is given more than once; malformed, if it is the cursor
     */
    public @Nullable String text(String name) {
        String value = once(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(text(name));
    }

    public boolean has(String name) {
        return query.getOrDefault(name, List.of()).stream().anyMatch(value -> value != null && !value.isEmpty());
    }

    /** All values of a parameter, whether repeated or joined by commas. */
    public List<String> list(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** @throws ProblemException validation, if it is neither true nor false */
    public boolean flag(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw wrong(name, "must be true or false");
        }
        return "true".equals(value);
    }

    public @Nullable Instant instant(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(value).toInstant();
            if (instant.isAfter(Instant.EPOCH) && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw wrong(name, "must be a time like 2026-11-20T09:15:00Z");
        }
        throw wrong(name, "must be a time like 2026-11-20T09:15:00Z");
    }

    /** @throws ProblemException validation, if it is not a whole number from {@code min} to {@code max} */
    public @Nullable Long number(String name, long min, long max) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (value.matches("-?[0-9]{1,18}")) {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw wrong(name, "must be a whole number from " + min + " to " + max);
    }

    /** The constant named by the parameter in lower snake case. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : constant(name, value, type);
    }

    /** All constants named by the parameter. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name).stream().map(value -> constant(name, value, type)).toList();
    }

    /** The page size, 20 unless asked for 1 to 100. */
    public int limit() {
        return limit(DEFAULT_LIMIT);
    }

    public int limit(int byDefault) {
        return Limits.parse(once("limit"), byDefault, MOST);
    }

    /** @throws ProblemException malformed, if it is no cursor with this many values */
    public @Nullable Cursor cursor(int size) {
        String value = text(CURSOR);
        return value == null ? null : Cursor.decode(value, size);
    }

    private @Nullable String once(String name) {
        if (query.getOrDefault(name, List.of()).size() > 1) {
            throw name.equals(CURSOR) ? Cursor.broken() : wrong(name, "must be given once");
        }
        return query.getFirst(name);
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (wire(constant).equals(value)) {
                return constant;
            }
        }
        throw wrong(
                name,
                "must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(QueryParameters::wire)
                                .collect(Collectors.joining(", ")));
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.validation(FieldProblem.parameter(name, detail));
    }
}
