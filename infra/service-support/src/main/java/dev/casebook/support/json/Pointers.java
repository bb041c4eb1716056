package dev.casebook.support.json;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the paths Jackson and Bean Validation give. */
final class Pointers {

    private Pointers() {}

    static String of(List<JacksonException.Reference> path) {
        return path.stream().map(Pointers::step).collect(Collectors.joining());
    }

    static String step(@Nullable String name) {
        return name == null ? "" : "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "/" + reference.getIndex() : step(reference.getPropertyName());
    }
}
