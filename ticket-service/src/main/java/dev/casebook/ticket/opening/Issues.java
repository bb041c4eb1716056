package dev.casebook.ticket.opening;

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

    /** @param page the page the request came from, when the submission names none */
    Issue of(Submission submission, @Nullable String page) {
        return new Issue(
                Objects.requireNonNullElse(submission.problem(), ""),
                text(submission.product()),
                text(submission.siteUrl()),
                submission.environment(),
                key(submission.licenceKey()),
                text(submission.planName()),
                submission.occurredAt(),
                text(submission.expected()),
                text(submission.actual()),
                text(submission.stepsTried()),
                submission.route() == null ? page : submission.route(),
                submission.evidence());
    }

    private @Nullable LicenceKey key(@Nullable String key) {
        return key == null || key.isBlank() ? null : seal.seal(key.strip());
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
