package dev.casebook.support.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field (a JSON pointer, RFC 6901) or one query parameter, and what to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
        @Nullable String pointer, @Nullable String parameter, String detail) {

    public static FieldProblem field(String pointer, String detail) {
        return new FieldProblem(pointer, null, detail);
    }

    public static FieldProblem parameter(String parameter, String detail) {
        return new FieldProblem(null, parameter, detail);
    }
}
