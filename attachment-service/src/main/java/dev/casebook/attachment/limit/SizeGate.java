package dev.casebook.attachment.limit;

import dev.casebook.support.problem.ProblemException;
import java.util.Locale;

/** The refusals of a file that is too big for the account's plan, each with what would help. */
public final class SizeGate {

    private SizeGate() {}

    /** Refuses one file above the plan's size for a single attachment. */
    public static void check(long size, PlanLimits limits) {
        if (size > limits.attachmentBytes()) {
            throw ProblemException.gate(
                            "limit",
                            "attachment_bytes:" + limits.attachmentBytes(),
                            remedy(limits),
                            "A file may have up to " + megabytes(limits.attachmentBytes()) + " on the " + limits.plan()
                                    + " plan; this one has " + megabytes(size) + ".")
                    .with("limit", limits.attachmentBytes());
        }
    }

    public static ProblemException ticketFull(long size, PlanLimits limits) {
        return ProblemException.gate(
                        "limit",
                        "ticket_bytes:" + limits.ticketBytes(),
                        "Remove files that are no longer needed. " + remedy(limits),
                        "The files of a ticket may have " + megabytes(limits.ticketBytes()) + " together on the "
                                + limits.plan() + " plan; with this one of " + megabytes(size) + " it would be more.")
                .with("limit", limits.ticketBytes());
    }

    private static String remedy(PlanLimits limits) {
        return "business".equals(limits.plan())
                ? "Split or compress the file."
                : "Compress the file, or move to a larger plan and refresh your session.";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
