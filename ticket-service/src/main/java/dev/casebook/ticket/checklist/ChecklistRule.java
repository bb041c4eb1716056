package dev.casebook.ticket.checklist;

import java.util.List;

/** One line of a type's checklist: met when all its fields are filled and all its kinds of attachment are there. */
public record ChecklistRule(
        String key, String label, String hint, List<String> fields, List<AttachmentKind> attachments) {
    boolean met(Facts facts) {
        return facts.filled().containsAll(fields) && facts.attached().containsAll(attachments);
    }
}
