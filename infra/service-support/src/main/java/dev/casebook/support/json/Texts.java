package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds text that JSON allows and the desk does not: what PostgreSQL cannot store, and more than a line for a line. */
public final class Texts {

    private Texts() {}

    public static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Whether it stays on one line: lists, mails and exports break at control characters. */
    public static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    static void check(JsonNode node, String pointer, List<FieldProblem> problems) {
        if (node.isString() && !storable(node.stringValue())) {
            problems.add(FieldProblem.field(pointer, "must not hold NUL characters or half surrogate pairs"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), pointer + "/" + i, problems);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> check(field.getValue(), pointer + Pointers.step(field.getKey()), problems));
        }
    }
}
