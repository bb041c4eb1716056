package dev.casebook.thread.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of all audits.
 *
 * @param total how many tickets there are
 * @param next the ticket to go on after, null on the last page
 */
record AuditPage(
        long total, List<TicketAudit> items, @Nullable String next) {}
