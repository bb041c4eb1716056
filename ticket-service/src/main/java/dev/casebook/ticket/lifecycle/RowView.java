package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.target.Target;
import dev.casebook.ticket.target.Targets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket in a list, for one reader: customers see neither the assignee nor what staff keep to themselves. */
public record RowView(
        String id,
        TicketAccount account,
        TicketOpened.Opener openedBy,
        String type,
        String subject,
        @Nullable String product,
        @Nullable String siteUrl,
        @Nullable Environment environment,
        @Nullable String licenceKey,
        @Nullable String planName,
        @Nullable Instant occurredAt,
        @Nullable String route,
        @Nullable Evidence evidence,
        Status status,
        Priority priority,
        List<String> tags,
        @Nullable Assignee assignee,
        Checklist checklist,
        @Nullable TargetsView targets,
        int replyCount,
        int attachmentCount,
        int unread,
        long lastSeq,
        @Nullable TicketId followUpOf,
        @Nullable TicketId mergedInto,
        List<Link> links,
        @Nullable Rating rating,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Instant lastActivityAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolution) {

    /** The two promised times. */
    public record TargetsView(Target firstResponse, Target resolution) {}

    /** Another ticket this one has to do with. */
    public record Link(String id, String kind) {}

    public static RowView of(Ticket ticket, boolean staff, int unread, Instant now) {
        Issue issue = ticket.issue();
        Labels labels = ticket.labels();
        Activity activity = ticket.activity();
        Resolution resolution = ticket.progress().resolution();
        return new RowView(
                ticket.id().value(),
                ticket.account(),
                TicketOpened.Opener.of(ticket.openedBy()),
                labels.type(),
                labels.subject(),
                issue.product(),
                issue.siteUrl(),
                issue.environment(),
                issue.licenceKey() == null ? null : issue.licenceKey().mask(),
                issue.planName(),
                issue.occurredAt(),
                issue.route(),
                issue.evidence(),
                ticket.status(),
                labels.priority(),
                labels.tags(),
                staff ? labels.assignee() : null,
                ticket.checklist(),
                targets(ticket.targets(), now),
                activity.replies(),
                staff ? activity.staffAttachments() : activity.attachments(),
                unread,
                staff ? activity.lastSeq() : activity.publicLastSeq(),
                ticket.followUpOf(),
                ticket.progress().mergedInto(),
                List.of(),
                ticket.rating(),
                ticket.stamp().version(),
                ticket.stamp().createdAt(),
                ticket.stamp().updatedAt(),
                ticket.stamp().lastActivityAt(),
                resolution == null ? null : resolution.at(),
                resolution == null ? null : resolution.text());
    }

    private static @Nullable TargetsView targets(@Nullable Targets targets, Instant now) {
        return targets == null ? null : new TargetsView(targets.firstResponse(now), targets.resolution(now));
    }
}
