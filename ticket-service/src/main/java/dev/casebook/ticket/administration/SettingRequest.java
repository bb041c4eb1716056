package dev.casebook.ticket.administration;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Who wants to set what. */
record SettingRequest(JsonBody body, @Nullable IdempotencyKey key, Caller caller, ServerWebExchange exchange) {
    /** @throws ProblemException forbidden, for everyone but an administrator */
    static void administrator(Caller caller) {
        if (caller.role() != Role.ADMIN) {
            throw ProblemException.forbidden("role:admin");
        }
    }

    /**
     * The body as a wish that may come true.
     *
     * @throws ProblemException naming every field that must be corrected
     */
    <W extends Wish<?>> W wish(Class<W> type, @Nullable String present, Catalogue catalogue) {
        W wish = body.as(type);
        List<FieldProblem> problems = new ArrayList<>(wish.problems(catalogue));
        if (present == null && wish.key() == null) {
            problems.add(FieldProblem.field("/key", "Name the key: it stands for this in every ticket."));
        } else if (present != null && wish.key() != null && !present.equals(wish.key())) {
            problems.add(FieldProblem.field("/key", "A key never changes: leave it out, or add another."));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return wish;
    }
}
