package dev.casebook.support.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the caller; carries no stack trace, since it is an answer and no fault. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    private ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.type() + ": " + problem.detail(), cause, false, false);
        this.problem = problem;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail), null);
    }

    public static ProblemException of(ProblemType type, String detail, Throwable cause) {
        return new ProblemException(Problem.of(type, detail), cause);
    }

    public static ProblemException malformed(String detail) {
        return of(ProblemType.MALFORMED, detail);
    }

    /** Exactly the same for what is missing and for what the caller may not know of. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "There is nothing here, or it is not yours to see.");
    }

    /** @param requires like {@code role:member} */
    public static ProblemException forbidden(String requires) {
        return of(ProblemType.FORBIDDEN, "Your role does not allow this; it takes " + requires + ".")
                .with("gate", "role")
                .with("requires", requires)
                .with("remedy", "Ask someone whose role allows it.");
    }

    public static ProblemException validation(List<FieldProblem> errors) {
        return of(ProblemType.VALIDATION, "Correct what errors names and send the request again.")
                .with("errors", List.copyOf(errors));
    }

    public static ProblemException validation(FieldProblem error) {
        return validation(List.of(error));
    }

    /** @param gate one of plan, licence, role, feature, limit */
    public static ProblemException gate(String gate, String requires, String remedy, String detail) {
        return of(ProblemType.GATE, detail)
                .with("gate", gate)
                .with("requires", requires)
                .with("remedy", remedy);
    }

    public static ProblemException conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    public static ProblemException unavailable(String detail) {
        return of(ProblemType.UNAVAILABLE, detail);
    }

    /** The same problem with a further member. */
    public ProblemException with(String property, Object value) {
        return new ProblemException(problem.with(property, value), getCause());
    }

    /** The same problem with a further response header. */
    public ProblemException header(String name, String value) {
        return new ProblemException(problem.header(name, value), getCause());
    }

    public Problem problem() {
        return problem;
    }

    public ProblemType type() {
        return problem.type();
    }
}
