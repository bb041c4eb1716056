package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Binds a JSON tree to a type, naming every unknown field and the first of a wrong type. */
final class Binding {

    private Binding() {}

    /** @param problems takes what is wrong with fields that do not keep the value from being made */
    static <T> T bind(JsonNode tree, Class<T> type, List<FieldProblem> problems) {
        List<FieldProblem> unstorable = new ArrayList<>();
        Texts.check(tree, "", unstorable);
        if (!unstorable.isEmpty()) {
            throw ProblemException.validation(unstorable);
        }
        try {
            return read(tree, type, problems);
        } catch (JacksonException e) {
            problems.addFirst(BindingProblems.of(e));
            throw ProblemException.validation(problems);
        }
    }

    private static <T> T read(JsonNode tree, Class<T> type, List<FieldProblem> problems) {
        ObjectReader reader = CasebookJson.strict().readerFor(type).withHandler(new UnknownFields(problems));
        T value = reader.readValue(reader.treeAsTokens(tree));
        if (value == null) {
            throw ProblemException.validation(FieldProblem.field("", "must not be null"));
        }
        return value;
    }
}
