package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.catalog.Catalogue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a capability is to be on; when it is off, why. */
record FlagWish(
        @NotNull Boolean enabled, @Nullable @Size(max = 200) String reason) implements Wish<FlagSetting> {
    @Override
    public List<FieldProblem> problems(Catalogue catalogue) {
        return enabled || (reason != null && !reason.isBlank())
                ? List.of()
                : List.of(FieldProblem.field("/reason", "Say why: people read it where the action was."));
    }

    @Override
    public FlagSetting onto(FlagSetting present) {
        return new FlagSetting(
                present.key(),
                present.description(),
                enabled,
                enabled || reason == null ? null : reason.strip(),
                present.version() + 1);
    }
}
