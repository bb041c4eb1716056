package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Priority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is to be corrected; what is absent stays, and only the assignee may be null.
 *
 * @param assignee a person's id, or JSON's null for nobody; kept as sent, since absent means something else than null
 */
record Patch(
        @Nullable @Size(max = 140) String subject,
        @Nullable Priority priority,
        @Nullable @Size(max = 20) List<@NotNull @NotBlank @Size(max = 40) String> tags,
        @Nullable @Size(min = 1, max = 60) String type,
        @Nullable JsonNode assignee) {

    private static final int LONGEST_ID = 100;

    Labels onto(Labels labels) {
        return new Labels(
                type == null ? labels.type() : type,
                subject == null ? labels.subject() : subject.strip(),
                priority == null ? labels.priority() : priority,
                tags == null ? labels.tags() : plain(tags),
                labels.assignee());
    }

    boolean assigns() {
        return assignee != null;
    }

    Optional<String> assigneeId() {
        return assignee == null ? Optional.empty() : assignee.stringValueOpt();
    }

    boolean assigneeIsWrong() {
        return assignee != null
                && !assignee.isNull()
                && assigneeId()
                        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                        .isEmpty();
    }

    /** Tags are words in lower case, each once, in the order given. */
    private static List<String> plain(List<String> tags) {
        return tags.stream().map(Labels::plainTag).distinct().toList();
    }
}
