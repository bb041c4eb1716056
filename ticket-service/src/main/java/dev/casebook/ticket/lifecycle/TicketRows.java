package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.people.PersonId;
import dev.casebook.ticket.target.Targets;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the ticket table as tickets. */
@Component
public final class TicketRows {
    private final JsonMapper json;

    TicketRows(JsonMapper json) {
        this.json = json;
    }

    public Ticket ticket(Readable row) {
        Labels labels = labels(row);
        return new Ticket(
                new TicketId(text(row, "id")),
                new TicketAccount(text(row, "account_id"), text(row, "account_name"), text(row, "plan")),
                opener(row),
                id(row, "follow_up_of"),
                issue(row),
                labels,
                progress(row),
                rating(row),
                targets(row),
                json.readValue(get(row, "checklist", Json.class).asString(), Checklist.class),
                stamp(row),
                activity(row));
    }

    private static Person opener(Readable row) {
        Role role = Role.valueOf(text(row, "opened_by_role").toUpperCase(Locale.ROOT));
        return new Person(
                new PersonId(text(row, "opened_by_id")),
                text(row, "opened_by_name"),
                text(row, "opened_by_email"),
                role,
                null,
                null);
    }

    private Issue issue(Readable row) {
        String environment = optional(row, "environment");
        return new Issue(
                text(row, "problem"),
                optional(row, "product"),
                optional(row, "site_url"),
                environment == null ? null : Environment.ofKey(environment),
                licenceKey(row),
                optional(row, "plan_name"),
                row.get("occurred_at", Instant.class),
                optional(row, "expected"),
                optional(row, "actual"),
                optional(row, "steps_tried"),
                optional(row, "route"),
                evidence(row));
    }

    private static @Nullable LicenceKey licenceKey(Readable row) {
        String sealed = optional(row, "licence_sealed");
        return sealed == null ? null : new LicenceKey(sealed, text(row, "licence_mask"));
    }

    private @Nullable Evidence evidence(Readable row) {
        Json document = row.get("evidence", Json.class);
        return document == null ? null : json.readValue(document.asString(), Evidence.class);
    }

    private static Labels labels(Readable row) {
        String assignee = optional(row, "assignee_id");
        return new Labels(
                text(row, "type"),
                text(row, "subject"),
                Priority.ofKey(text(row, "priority")),
                List.of(get(row, "tags", String[].class)),
                assignee == null ? null : new Assignee(assignee, text(row, "assignee_name")));
    }

    private static Progress progress(Readable row) {
        String resolution = optional(row, "resolution");
        return new Progress(
                Status.ofKey(text(row, "status")),
                resolution == null
                        ? null
                        : new Resolution(
                                resolution,
                                optional(row, "resolution_cause"),
                                get(row, "resolved_at", Instant.class),
                                get(row, "resolved_version", Long.class)),
                id(row, "merged_into"),
                get(row, "decided_seq", Long.class));
    }

    private static @Nullable Rating rating(Readable row) {
        Integer score = row.get("rating_score", Integer.class);
        return score == null ? null : new Rating(score, optional(row, "rating_comment"));
    }

    private static @Nullable Targets targets(Readable row) {
        Boolean roundTheClock = row.get("round_the_clock", Boolean.class);
        return roundTheClock == null
                ? null
                : new Targets(
                        roundTheClock,
                        get(row, "first_response_due_at", Instant.class),
                        row.get("first_response_at", Instant.class),
                        get(row, "resolution_due_at", Instant.class),
                        row.get("paused_since", Instant.class),
                        row.get("resolved_at", Instant.class));
    }

    private static Stamp stamp(Readable row) {
        return new Stamp(
                get(row, "version", Long.class),
                get(row, "event_sequence", Long.class),
                get(row, "created_at", Instant.class),
                get(row, "updated_at", Instant.class),
                get(row, "last_activity_at", Instant.class));
    }

    private static Activity activity(Readable row) {
        return new Activity(
                get(row, "reply_count", Integer.class),
                get(row, "last_seq", Long.class),
                get(row, "public_last_seq", Long.class),
                get(row, "attachment_count", Integer.class),
                get(row, "staff_attachment_count", Integer.class));
    }

    private static @Nullable TicketId id(Readable row, String column) {
        String value = optional(row, column);
        return value == null ? null : new TicketId(value);
    }

    private static @Nullable String optional(Readable row, String column) {
        return row.get(column, String.class);
    }

    private static String text(Readable row, String column) {
        return get(row, column, String.class);
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
