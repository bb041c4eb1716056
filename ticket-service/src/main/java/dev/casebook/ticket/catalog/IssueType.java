package dev.casebook.ticket.catalog;

import dev.casebook.ticket.checklist.AttachmentKind;
import dev.casebook.ticket.checklist.ChecklistRule;
import java.util.List;

/** One kind of issue: what it asks for, what it requires, and its advice; one that is not active is retired. */
public record IssueType(
        String key,
        String label,
        boolean active,
        Priority defaultPriority,
        boolean allowedWhenExpired,
        List<Field> fields,
        List<Wanted> attachments,
        List<ChecklistRule> checklist) {

    /** A field the form shows for this type; {@code max} in characters. */
    public record Field(String key, String label, boolean required, int max) {}

    /** A kind of attachment the type calls for. */
    public record Wanted(AttachmentKind key, String label) {}

    public List<String> required() {
        return fields.stream().filter(Field::required).map(Field::key).toList();
    }
}
