package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be corrected later. */
public record Labels(
        String type,
        String subject,
        Priority priority,
        List<String> tags,
        @Nullable Assignee assignee) {
    public Labels {
        tags = List.copyOf(tags);
    }

    Labels assigned(@Nullable Assignee to) {
        return new Labels(type, subject, priority, tags, to);
    }
}
