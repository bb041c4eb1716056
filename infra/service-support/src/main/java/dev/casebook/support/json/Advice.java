package dev.casebook.support.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;

/** What to do about a finding of Bean Validation, where its own words speak of sizes and nulls. */
final class Advice {

    private Advice() {}

    static String of(ConstraintViolation<?> violation) {
        if (!violation.getMessageTemplate().startsWith("{")) {
            return violation.getMessage();
        }
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case Size size -> fitting(size, violation.getInvalidValue() instanceof Collection ? "items" : "characters");
            case NotBlank blank -> "Fill this in.";
            case NotNull missing -> "Fill this in.";
            default -> violation.getMessage();
        };
    }

    private static String fitting(Size size, String unit) {
        if (size.max() == Integer.MAX_VALUE) {
            return "Use at least " + size.min() + " " + unit + ".";
        }
        return size.min() == 0
                ? "Use at most " + size.max() + " " + unit + "."
                : "Use " + size.min() + " to " + size.max() + " " + unit + ".";
    }
}
