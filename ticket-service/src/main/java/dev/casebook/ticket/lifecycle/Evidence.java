package dev.casebook.ticket.lifecycle;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an escalated failure left behind: the action, when it failed first and last, the request it was. */
public record Evidence(
        @Nullable @Size(max = 200) String action,
        @Nullable Instant firstFailureAt,
        @Nullable Instant latestRetryAt,
        @Nullable @Size(max = 200) String requestId) {}
