package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.catalog.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a setting is to be, whole; its bounds stand at its fields. */
interface Wish<S extends Setting> {
    /** The key of what is added; what is changed keeps its own. */
    default @Nullable String key() {
        return null;
    }

    /** What cannot be said of one field alone. */
    default List<FieldProblem> problems(Catalogue catalogue) {
        return List.of();
    }

    /** The setting as wished, its version the next. */
    S onto(S present);
}
