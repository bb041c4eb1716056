package dev.casebook.ticket.opening;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.licence.LicenceSeal;
import dev.casebook.ticket.lifecycle.Issue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was sent into what is kept: blanks are nothing, the licence key is sealed. */
@Component
final class Issues {
    private final LicenceSeal seal;

    Issues(LicenceSeal seal) {
        this.seal = seal;
    }

    /**
     * @param page the page the request came from, when the submission names none
     * @param kept the draft's key, for which its mask may stand
     */
    Issue of(Submission submission, @Nullable String page, @Nullable LicenceKey kept) {
        return new Issue(
                Objects.requireNonNullElse(submission.problem(), ""),
                text(submission.product()),
                text(submission.siteUrl()),
                submission.environment(),
                key(submission.licenceKey(), kept),
                text(submission.planName()),
                submission.occurredAt(),
                text(submission.expected()),
                text(submission.actual()),
                text(submission.stepsTried()),
                submission.route() == null ? page : submission.route(),
                submission.evidence());
    }

    /** @throws ProblemException if a mask is sent that is not the kept key's */
    @Nullable
    LicenceKey key(@Nullable String key, @Nullable LicenceKey kept) {
        if (key == null || key.isBlank()) {
            return null;
        }
        checkMask(key, kept);
        return LicenceKey.isMask(key) ? kept : seal.seal(key.strip());
    }

    /** @throws ProblemException if a mask is sent that is not the kept key's */
    void checkMask(@Nullable String key, @Nullable LicenceKey kept) {
        boolean unchanged = kept != null && key != null && kept.mask().equals(key.strip());
        if (key != null && LicenceKey.isMask(key) && !unchanged) {
            throw ProblemException.validation(
                    FieldProblem.field("/licenceKey", "Give the whole licence key, not its mask."));
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
