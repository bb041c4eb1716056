package dev.casebook.support.position;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.json.Texts;
import dev.casebook.support.problem.ProblemException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * How far the caller's own writes have come: by subject (a ticket) the sequence of the newest event of each owner.
 * On the wire opaque: base64url of its JSON, at most {@value #MOST_SUBJECTS} subjects.
 */
public record Position(Map<String, Map<String, Long>> subjects) {

    public static final String HEADER = "Casebook-Position";

    static final int MOST_SUBJECTS = 20;
    private static final int MOST_OWNERS = 10;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST = 6_000;
    private static final TypeReference<Map<String, Map<String, Long>>> WIRE = new TypeReference<>() {};

    public static final Position NONE = new Position(Map.of());

    public Position {
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    }

    public static Position of(String subject, String owner, long sequence) {
        return new Position(Map.of(subject, Map.of(owner, sequence)));
    }

    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(CasebookJson.mapper().writeValueAsBytes(subjects));
    }

    /**
     * @param text one position or several joined by commas
     * @throws ProblemException malformed, if it is none or names too many subjects
     */
    public static Position decode(String text) {
        Position all = NONE;
        for (String one : text.split(",")) {
            if (!one.isBlank()) {
                all = all.merge(decodeOne(one.strip()));
            }
        }
        if (all.subjects().size() > MOST_SUBJECTS) {
            throw broken();
        }
        return all;
    }

    /** Both, the newest sequence of each. */
    public Position merge(Position other) {
        Map<String, Map<String, Long>> merged = new TreeMap<>(subjects);
        other.subjects().forEach((subject, owners) -> merged.merge(subject, owners, Position::newest));
        return new Position(merged);
    }

    private static Map<String, Long> newest(Map<String, Long> left, Map<String, Long> right) {
        Map<String, Long> newest = new TreeMap<>(left);
        right.forEach((owner, sequence) -> newest.merge(owner, sequence, Math::max));
        return newest;
    }

    private static Position decodeOne(String text) {
        if (text.length() > LONGEST) {
            throw broken();
        }
        try {
            Map<String, Map<String, Long>> subjects =
                    CasebookJson.mapper().readValue(Base64.getUrlDecoder().decode(text), WIRE);
            if (subjects == null || !subjects.entrySet().stream().allMatch(Position::wellFormed)) {
                throw broken();
            }
            return new Position(subjects);
        } catch (IllegalArgumentException | JacksonException e) {
            throw broken();
        }
    }

    private static boolean wellFormed(Map.Entry<String, Map<String, Long>> subject) {
        return name(subject.getKey())
                && subject.getValue() != null
                && subject.getValue().size() <= MOST_OWNERS
                && subject.getValue().entrySet().stream()
                        .allMatch(owner -> name(owner.getKey()) && owner.getValue() != null);
    }

    private static boolean name(String name) {
        return name.length() <= LONGEST_NAME && Texts.storable(name);
    }

    private static ProblemException broken() {
        return ProblemException.malformed("Casebook-Position holds something else than earlier answers gave.");
    }
}
