package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.administration.TypeWish.Line;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.FormField;
import dev.casebook.ticket.catalog.Plan;
import dev.casebook.ticket.checklist.AttachmentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an issue type must fit together. */
final class TypeRules {
    private final TypeWish wish;
    private final List<FieldProblem> problems = new ArrayList<>();

    private TypeRules(TypeWish wish) {
        this.wish = wish;
    }

    static List<FieldProblem> problems(TypeWish wish, Catalogue catalogue) {
        TypeRules rules = new TypeRules(wish);
        rules.fields();
        rules.attachments();
        rules.checklist();
        rules.plans(catalogue);
        return rules.problems;
    }

    private void fields() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wish.fields().size(); i++) {
            String key = wish.fields().get(i).key();
            if (FormField.ofKey(key).isEmpty()) {
                refuse("/fields/" + i + "/key", "The form knows no such field.");
            } else if (!seen.add(key)) {
                refuse("/fields/" + i + "/key", "Name each field once.");
            }
        }
        Set<String> required = wish.fields().stream()
                .filter(TypeWish.Asked::required)
                .map(TypeWish.Asked::key)
                .collect(Collectors.toSet());
        if (required.contains(FormField.LICENCE.key()) && required.contains(FormField.PLAN.key())) {
            refuse("/fields", "Require the licence key or the plan name: a ticket holds one of them.");
        }
    }

    private void attachments() {
        if (kinds().size() < wish.attachments().size()) {
            refuse("/attachments", "Name each kind of file once.");
        }
    }

    private Set<AttachmentKind> kinds() {
        return wish.attachments().stream().map(TypeWish.WantedFile::key).collect(Collectors.toSet());
    }

    private void checklist() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wish.checklist().size(); i++) {
            Line line = wish.checklist().get(i);
            if (!seen.add(line.key())) {
                refuse("/checklist/" + i + "/key", "Name each line once.");
            }
            line("/checklist/" + i, line);
        }
    }

    /** A line that looks at what the form does not ask for could never be met. */
    private void line(String pointer, Line line) {
        if (line.fields().isEmpty() && line.attachments().isEmpty()) {
            refuse(pointer + "/fields", "Choose the fields or files that meet this line.");
        }
        if (!asked().containsAll(line.fields())) {
            refuse(pointer + "/fields", "Choose only fields that this type asks for.");
        }
        if (!kinds().containsAll(line.attachments())) {
            refuse(pointer + "/attachments", "Choose only files that this type calls for.");
        }
    }

    private Set<String> asked() {
        Set<String> asked = wish.fields().stream().map(TypeWish.Asked::key).collect(Collectors.toSet());
        asked.add(FormField.SUBJECT.key());
        asked.add(FormField.PROBLEM.key());
        return asked;
    }

    private void plans(Catalogue catalogue) {
        Set<String> known = catalogue.plans().stream().map(Plan::key).collect(Collectors.toSet());
        if (!known.containsAll(wish.plans())) {
            refuse(
                    "/plans",
                    "Choose among the plans "
                            + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }

    private void refuse(String pointer, String detail) {
        problems.add(FieldProblem.field(pointer, detail));
    }
}
