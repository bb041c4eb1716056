package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Priority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan is to be; without {@code openTickets} there is no limit, without {@code targets} no promise. */
record PlanWish(
        @NotBlank(message = "Give it a name.") @Size(max = 40)
        String name,

        @Nullable @Min(0) @Max(1_000_000) Integer openTickets,
        @NotNull Priority highestPriority,
        @NotNull @Min(1) @Max(MOST_BYTES) Long attachmentBytes,
        @NotNull @Min(1) @Max(MOST_BYTES) Long ticketBytes,
        @Nullable @Valid WantedTargets targets)
        implements Wish<PlanSetting> {
    /** As large as one object of the store may be. */
    static final long MOST_BYTES = 5L * 1024 * 1024 * 1024 * 1024;

    private static final int YEAR_OF_MINUTES = 366 * 24 * 60;

    /** The promised times in minutes. */
    record WantedTargets(
            @NotNull @Min(1) @Max(YEAR_OF_MINUTES) Integer firstResponseMinutes,
            @NotNull @Min(1) @Max(YEAR_OF_MINUTES) Integer resolutionMinutes,
            @NotNull Boolean roundTheClock) {
        PlanSetting.Targets setting() {
            return new PlanSetting.Targets(firstResponseMinutes, resolutionMinutes, roundTheClock);
        }
    }

    @Override
    public List<FieldProblem> problems(Catalogue catalogue) {
        List<FieldProblem> problems = new ArrayList<>();
        if (ticketBytes < attachmentBytes) {
            problems.add(FieldProblem.field("/ticketBytes", "Leave a ticket room for one attachment at least."));
        }
        if (targets != null && targets.resolutionMinutes() < targets.firstResponseMinutes()) {
            problems.add(FieldProblem.field(
                    "/targets/resolutionMinutes", "Promise the resolution no earlier than the first response."));
        }
        return problems;
    }

    @Override
    public PlanSetting onto(PlanSetting present) {
        return new PlanSetting(
                present.key(),
                name.strip(),
                openTickets,
                highestPriority,
                attachmentBytes,
                ticketBytes,
                targets == null ? null : targets.setting(),
                present.types(),
                present.version() + 1);
    }
}
