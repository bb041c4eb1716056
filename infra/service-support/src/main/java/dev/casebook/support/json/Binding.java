package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON tree bound to a type, with all that is wrong about it. Jackson stops at a field of a wrong type; so the field is
 * noted, left out, and the rest read again.
 */
record Binding<T>(T value, List<FieldProblem> problems) {

    private static final int MOST_ROUNDS = 20;

    /** @throws ProblemException validation, if nothing of the type can be made from the tree */
    static <T> Binding<T> of(JsonNode tree, Class<T> type) {
        List<FieldProblem> wrong = new ArrayList<>();
        Texts.check(tree, "", wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.validation(wrong);
        }
        JsonNode rest = tree.deepCopy();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<FieldProblem> unknown = new ArrayList<>();
            try {
                T value = read(rest, type, unknown);
                wrong.addAll(unknown);
                return new Binding<>(value, wrong);
            } catch (JacksonException e) {
                FieldProblem problem = BindingProblems.of(e);
                wrong.add(problem);
                if (!leaveOut(rest, Objects.requireNonNullElse(problem.pointer(), ""))) {
                    break;
                }
            }
        }
        throw ProblemException.validation(wrong);
    }

    boolean names(FieldProblem other) {
        return problems.stream().anyMatch(problem -> Objects.equals(problem.pointer(), other.pointer()));
    }

    private static <T> T read(JsonNode tree, Class<T> type, List<FieldProblem> unknown) {
        ObjectReader reader = CasebookJson.strict().readerFor(type).withHandler(new UnknownFields(unknown));
        T value = reader.readValue(reader.treeAsTokens(tree));
        if (value == null) {
            throw ProblemException.validation(FieldProblem.field("", "must not be null"));
        }
        return value;
    }

    /** Whether there was something to leave out. */
    private static boolean leaveOut(JsonNode tree, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        JsonPointer field = JsonPointer.compile(pointer);
        return switch (tree.at(field.head())) {
            case ObjectNode object -> object.remove(field.last().getMatchingProperty()) != null;
            case ArrayNode array ->
                !array.setNull(field.last().getMatchingIndex()).isEmpty();
            default -> false;
        };
    }
}
