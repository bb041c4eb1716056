package dev.casebook.attachment.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The head of a report: what was reported, by whom, and how it stands. */
record ReportTicket(Material material, Instant at) {

    private static final Map<String, String> FACTS = facts();

    void writeTo(ReportPage page) {
        var ticket = material.ticket();
        var evidence = material.evidence();
        page.open(ticket.path("subject").asString("Ticket"));
        page.html("<table>");
        page.row("Ticket", evidence.ticketId().value());
        page.row("Account", ticket.path("account").path("name"));
        page.row("Opened by", ticket.path("openedBy").path("name"));
        FACTS.forEach((field, name) -> page.row(name, ticket.path(field)));
        page.html("</table>");
        page.section("This package");
        page.html("<table>");
        page.row(
                "Edition",
                evidence.edition() == Edition.CUSTOMER
                        ? "customer: what is internal to the support staff is left out"
                        : "staff: holds internal notes and files; do not hand it to customers");
        page.row("Made at", at.toString());
        page.row("Made for", evidence.requester().name());
        page.html("</table>");
    }

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("createdAt", "Opened at");
        facts.put("status", "Status");
        facts.put("priority", "Priority");
        facts.put("type", "Issue type");
        facts.put("product", "Product");
        facts.put("siteUrl", "Site");
        facts.put("environment", "Environment");
        facts.put("licenceKey", "Licence key");
        facts.put("planName", "Plan name");
        facts.put("occurredAt", "Happened at");
        facts.put("problem", "Problem");
        facts.put("expected", "Expected");
        facts.put("actual", "Actual");
        facts.put("stepsTried", "Steps tried");
        facts.put("route", "Opened from");
        facts.put("resolvedAt", "Resolved at");
        facts.put("resolution", "Resolution");
        return facts;
    }
}
