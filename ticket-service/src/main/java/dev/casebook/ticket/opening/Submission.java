package dev.casebook.ticket.opening;

import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.lifecycle.Environment;
import dev.casebook.ticket.lifecycle.Evidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a form sends: bounds stand here, what must be said is for {@link SubmissionRules}. */
public record Submission(
        @Nullable @Size(max = 60) String type,
        @Nullable @Size(max = 140) String subject,
        @Nullable @Size(max = 20_000) String problem,
        @Nullable @Size(max = 60) String product,
        @Nullable @Size(max = 2_048) String siteUrl,
        @Nullable Environment environment,
        @Nullable @Size(max = 200) String licenceKey,
        @Nullable @Size(max = 100) String planName,
        @Nullable Instant occurredAt,
        @Nullable @Size(max = 10_000) String expected,
        @Nullable @Size(max = 10_000) String actual,
        @Nullable @Size(max = 10_000) String stepsTried,
        @Nullable Priority priority,
        @Nullable @Size(max = 200) String route,
        @Nullable @Valid Evidence evidence,
        @Nullable String draft,
        @Nullable String followUpOf,
        @Nullable @Size(max = 100) String account) {

    Submission withoutLicenceKey() {
        return new Submission(
                type,
                subject,
                problem,
                product,
                siteUrl,
                environment,
                null,
                planName,
                occurredAt,
                expected,
                actual,
                stepsTried,
                priority,
                route,
                evidence,
                null,
                followUpOf,
                account);
    }

    /** Never shows the licence key. */
    @Override
    public String toString() {
        return "Submission[type=" + type + ", subject=" + subject + "]";
    }
}
