package dev.casebook.ticket.catalog;

import dev.casebook.ticket.checklist.AttachmentKind;
import dev.casebook.ticket.checklist.ChecklistRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of issue: what it asks for, what it requires, and its advice; one that is not active is retired.
 *
 * @param description the line on the type's card, maybe empty
 */
public record IssueType(
        String key,
        String label,
        String description,
        boolean active,
        Priority defaultPriority,
        boolean allowedWhenExpired,
        List<Field> fields,
        List<Wanted> attachments,
        List<ChecklistRule> checklist) {

    /**
     * A field the form shows for this type.
     *
     * @param min the fewest characters of what is filled in
     * @param max the most characters
     * @param pattern what the whole text matches, as a regular expression that Java and browsers read alike
     * @param past whether it is a time that has passed
     */
    public record Field(
            String key,
            String label,
            boolean required,
            int min,
            int max,
            @Nullable String pattern,
            boolean past) {}

    /** A kind of attachment the type calls for. */
    public record Wanted(AttachmentKind key, String label) {}

    public List<String> required() {
        return fields.stream().filter(Field::required).map(Field::key).toList();
    }
}
