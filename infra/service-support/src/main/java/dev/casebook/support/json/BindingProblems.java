package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what Jackson could not bind in words a caller understands, by the pointer of the field. */
final class BindingProblems {

    private BindingProblems() {}

    static FieldProblem of(JacksonException error) {
        return FieldProblem.field(Pointers.of(error.getPath()), detail(error));
    }

    private static String detail(JacksonException error) {
        return switch (error) {
            case InvalidFormatException format -> expected(format.getTargetType());
            case ValueInstantiationException refused -> refusal(refused);
            case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
            default -> "has the wrong form";
        };
    }

    private static String refusal(ValueInstantiationException refused) {
        String reason = refused.getCause() == null ? null : refused.getCause().getMessage();
        return reason == null ? "is not valid" : reason;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of " + constants(type);
        }
        return "must be " + kind(type);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == Instant.class) {
            return "a time like 2026-11-20T09:15:00Z";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return "an object";
    }
}
