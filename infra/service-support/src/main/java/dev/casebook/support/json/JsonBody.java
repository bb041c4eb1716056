package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import jakarta.validation.Validator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The body of a request, read as JSON and not yet bound: broken syntax was refused before the controller ran, and
 * {@link #as} checks its shape only when the use case has seen that the caller may ask at all.
 */
public final class JsonBody {

    private final JsonNode tree;
    private final List<FieldProblem> parameters;
    private final Validator validator;

    /** @param parameters what is wrong about the query: a route that takes a body knows no parameter */
    JsonBody(JsonNode tree, List<FieldProblem> parameters, Validator validator) {
        this.tree = tree;
        this.parameters = List.copyOf(parameters);
        this.validator = validator;
    }

    /** The body as sent; a missing node if there was none. */
    public JsonNode tree() {
        return tree;
    }

    public boolean isEmpty() {
        return tree.isMissingNode();
    }

    /**
     * The body as the type asked for, validated.
     *
     * @throws ProblemException malformed without a body; validation, naming every wrong field by its pointer, for an
     *     unknown field, a wrong JSON type, a value out of bounds, and every query parameter by its name
     */
    public <T> T as(Class<T> type) {
        if (isEmpty()) {
            throw ProblemException.malformed("Send a JSON body.");
        }
        Binding<T> binding = Binding.of(tree, type);
        List<FieldProblem> problems = new ArrayList<>(parameters);
        problems.addAll(binding.problems());
        Violations.of(validator.validate(binding.value())).stream()
                .filter(violation -> !binding.names(violation))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return binding.value();
    }

    /** As {@link #as(Class)}, for a route that may be asked without a body. */
    public <T> T as(Class<T> type, T withoutBody) {
        if (!isEmpty()) {
            return as(type);
        }
        if (!parameters.isEmpty()) {
            throw ProblemException.validation(parameters);
        }
        return withoutBody;
    }

    /** SHA-256 of the body's content: the same for bodies that differ only in white space and order of fields. */
    public byte[] digest() {
        byte[] content = isEmpty() ? new byte[0] : CasebookJson.strict().writeValueAsBytes(tree);
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
