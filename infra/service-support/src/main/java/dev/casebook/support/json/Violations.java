package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Bean Validation's findings by JSON pointer. */
final class Violations {

    private Violations() {}

    static <T> List<FieldProblem> of(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> FieldProblem.field(pointer(violation.getPropertyPath()), Advice.of(violation)))
                .sorted(Comparator.comparing(problem -> Objects.requireNonNullElse(problem.pointer(), "")))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append(Pointers.step(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(Pointers.step(node.getName()));
            }
        }
        return pointer.toString();
    }
}
