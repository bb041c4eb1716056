package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Priority;
import java.util.List;
import java.util.Locale;
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

    /** A tag as it is kept and looked for: in lower case, without blanks around it. */
    public static String plainTag(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    Labels assigned(@Nullable Assignee to) {
        return new Labels(type, subject, priority, tags, to);
    }
}
