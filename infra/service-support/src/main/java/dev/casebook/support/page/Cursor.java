package dev.casebook.support.page;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.json.Texts;
import dev.casebook.support.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The keyset values of the last row seen, as an opaque string: base64url of a JSON array. Instants keep their
 * microseconds, which the database compares.
 */
public record Cursor(List<String> values) {

    private static final int LONGEST = 1_000;

    /** PostgreSQL stores fewer years than Java reads. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    public Cursor {
        values = List.copyOf(values);
    }

    /** @param values strings, numbers, instants; each by its {@code toString()} */
    public static Cursor of(Object... values) {
        List<String> texts = new ArrayList<>(values.length);
        for (Object value : values) {
            texts.add(value.toString());
        }
        return new Cursor(texts);
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(CasebookJson.mapper().writeValueAsBytes(values));
    }

    /**
     * @param size how many values this list's cursor has
     * @throws ProblemException malformed, if the text is no cursor of this list
     */
    public static Cursor decode(String text, int size) {
        Cursor cursor = decode(text);
        if (cursor.values().size() != size) {
            throw broken();
        }
        return cursor;
    }

    /** As {@link #decode(String, int)}, for lists whose cursors differ in size. */
    public static Cursor decode(String text) {
        if (text.length() > LONGEST) {
            throw broken();
        }
        try {
            JsonNode array =
                    CasebookJson.mapper().readTree(Base64.getUrlDecoder().decode(text));
            if (!array.isArray() || !array.valueStream().allMatch(Cursor::storable)) {
                throw broken();
            }
            return new Cursor(array.valueStream().map(JsonNode::stringValue).toList());
        } catch (IllegalArgumentException | JacksonException e) {
            throw broken();
        }
    }

    public String text(int index) {
        return values.get(index);
    }

    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    public Instant instant(int index) {
        Instant instant = parsed(values.get(index));
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw broken();
        }
        return instant;
    }

    private static Instant parsed(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw broken();
        }
    }

    private static boolean storable(JsonNode value) {
        return value.isString() && Texts.storable(value.stringValue());
    }

    /** What is refused where a text is no cursor, or one of another list or order. */
    public static ProblemException broken() {
        return ProblemException.malformed("This cursor is not one of this list; start again without a cursor.");
    }
}
