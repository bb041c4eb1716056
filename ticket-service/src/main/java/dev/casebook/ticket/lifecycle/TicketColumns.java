package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.target.Targets;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Named values of a ticket's row; a null says its type. */
final class TicketColumns {
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final JsonMapper json;

    private TicketColumns(JsonMapper json) {
        this.json = json;
    }

    static Map<String, Object> all(Ticket ticket, TicketOpened opening, JsonMapper json) {
        TicketColumns columns = new TicketColumns(json);
        columns.identity(ticket);
        columns.issue(ticket.issue());
        columns.values.put("opening", Json.of(json.writeValueAsString(opening)));
        columns.changing(ticket);
        columns.activity(ticket.activity());
        return columns.values;
    }

    /** What an act may have changed; the row's key and everything reported stay. */
    static Map<String, Object> mutable(Ticket ticket, JsonMapper json) {
        TicketColumns columns = new TicketColumns(json);
        columns.changing(ticket);
        return columns.values;
    }

    private void identity(Ticket ticket) {
        values.put("id", ticket.id().value());
        values.put("account_id", ticket.account().id());
        values.put("account_name", ticket.account().name());
        values.put("plan", ticket.account().plan());
        values.put("opened_by_id", ticket.openedBy().id().value());
        values.put("opened_by_name", ticket.openedBy().name());
        values.put("opened_by_email", ticket.openedBy().email());
        values.put("opened_by_role", ticket.openedBy().role().name().toLowerCase(java.util.Locale.ROOT));
        text(
                "follow_up_of",
                ticket.followUpOf() == null ? null : ticket.followUpOf().value());
        time("created_at", ticket.stamp().createdAt());
    }

    private void issue(Issue issue) {
        values.put("problem", issue.problem());
        text("product", issue.product());
        text("site_url", issue.siteUrl());
        text(
                "environment",
                issue.environment() == null ? null : issue.environment().key());
        text(
                "licence_sealed",
                issue.licenceKey() == null ? null : issue.licenceKey().sealed());
        text(
                "licence_mask",
                issue.licenceKey() == null ? null : issue.licenceKey().mask());
        text("plan_name", issue.planName());
        time("occurred_at", issue.occurredAt());
        text("expected", issue.expected());
        text("actual", issue.actual());
        text("steps_tried", issue.stepsTried());
        text("route", issue.route());
        document("evidence", issue.evidence());
    }

    private void changing(Ticket ticket) {
        labels(ticket.labels());
        progress(ticket.progress());
        put("rating_score", ticket.rating() == null ? null : ticket.rating().score(), Integer.class);
        text("rating_comment", ticket.rating() == null ? null : ticket.rating().comment());
        targets(ticket.targets());
        document("checklist", ticket.checklist());
        values.put("version", ticket.stamp().version());
        values.put("event_sequence", ticket.stamp().eventSequence());
        time("updated_at", ticket.stamp().updatedAt());
        time("last_activity_at", ticket.stamp().lastActivityAt());
    }

    private void labels(Labels labels) {
        values.put("type", labels.type());
        values.put("subject", labels.subject());
        values.put("priority", labels.priority().key());
        values.put("tags", labels.tags().toArray(String[]::new));
        text("assignee_id", labels.assignee() == null ? null : labels.assignee().id());
        text(
                "assignee_name",
                labels.assignee() == null ? null : labels.assignee().name());
    }

    private void progress(Progress progress) {
        Resolution resolution = progress.resolution();
        values.put("status", progress.status().key());
        text(
                "merged_into",
                progress.mergedInto() == null ? null : progress.mergedInto().value());
        text("resolution", resolution == null ? null : resolution.text());
        text("resolution_cause", resolution == null ? null : resolution.cause());
        time("resolved_at", resolution == null ? null : resolution.at());
        put("resolved_version", resolution == null ? null : resolution.version(), Long.class);
        values.put("decided_seq", progress.decidedSeq());
    }

    private void targets(@Nullable Targets targets) {
        put("round_the_clock", targets == null ? null : targets.roundTheClock(), Boolean.class);
        time("first_response_due_at", targets == null ? null : targets.firstResponseDueAt());
        time("first_response_at", targets == null ? null : targets.firstResponseAt());
        time("resolution_due_at", targets == null ? null : targets.resolutionDueAt());
        time("paused_since", targets == null ? null : targets.pausedSince());
        Instant due = targets == null ? null : targets.dueAt();
        values.put("due_at", due == null ? NEVER : due.atOffset(ZoneOffset.UTC));
    }

    private void activity(Activity activity) {
        values.put("attachment_count", activity.attachments());
        values.put("staff_attachment_count", activity.staffAttachments());
    }

    private void text(String column, @Nullable String value) {
        put(column, value, String.class);
    }

    private void time(String column, @Nullable Instant value) {
        put(column, value == null ? null : value.atOffset(ZoneOffset.UTC), OffsetDateTime.class);
    }

    private void document(String column, @Nullable Object value) {
        put(column, value == null ? null : Json.of(json.writeValueAsString(value)), Json.class);
    }

    private <T> void put(String column, @Nullable T value, Class<T> type) {
        values.put(column, value == null ? Parameters.in(type) : value);
    }

    static String insert(Map<String, Object> columns) {
        return "insert into ticket (" + String.join(", ", columns.keySet()) + ") values ("
                + columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", ")) + ")";
    }

    static String assignments(Map<String, Object> columns) {
        return columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
    }
}
