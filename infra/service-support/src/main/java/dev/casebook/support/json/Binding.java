package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.DeferredBindingException;

/** Binds a JSON tree to a type, collecting what is wrong with it instead of stopping at the first. */
final class Binding {

    private static final int MOST_PROBLEMS = 50;

    private Binding() {}

    static <T> T bind(JsonNode tree, Class<T> type) {
        List<FieldProblem> unstorable = new ArrayList<>();
        Texts.check(tree, "", unstorable);
        if (!unstorable.isEmpty()) {
            throw ProblemException.validation(unstorable);
        }
        try {
            ObjectReader reader = CasebookJson.strict().readerFor(type).problemCollectingReader(MOST_PROBLEMS);
            T value = reader.readValueCollectingProblems(reader.treeAsTokens(tree));
            if (value == null) {
                throw ProblemException.validation(FieldProblem.field("", "must not be null"));
            }
            return value;
        } catch (DeferredBindingException many) {
            throw ProblemException.validation(BindingProblems.of(many));
        } catch (JacksonException one) {
            throw ProblemException.validation(BindingProblems.of(one));
        }
    }
}
