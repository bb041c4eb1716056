package dev.casebook.support.page;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How many rows a page has. */
public final class Limits {

    private Limits() {}

    /**
     * @param limit as the caller sent it
     * @throws ProblemException validation, if it is not a whole number from 1 to {@code max}
     */
    public static int parse(@Nullable String limit, int byDefault, int max) {
        if (limit == null) {
            return byDefault;
        }
        if (limit.matches("[0-9]{1,9}")) {
            int rows = Integer.parseInt(limit);
            if (rows >= 1 && rows <= max) {
                return rows;
            }
        }
        throw ProblemException.validation(FieldProblem.parameter("limit", "must be a whole number from 1 to " + max));
    }
}
