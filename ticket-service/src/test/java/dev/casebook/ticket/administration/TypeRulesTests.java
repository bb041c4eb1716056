package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.administration.TypeWish.Asked;
import dev.casebook.ticket.administration.TypeWish.Line;
import dev.casebook.ticket.administration.TypeWish.WantedFile;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.catalog.TestCatalogue;
import dev.casebook.ticket.checklist.AttachmentKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of an issue type does not fit together, and where that is said. */
class TypeRulesTests {
    private static final Line NAMED = new Line("named", "Names the product", "Name it.", List.of("product"), List.of());

    @Test
    void whatFitsIsNotRefused() {
        assertThat(problems(
                        List.of(new Asked("product", true)),
                        List.of(new WantedFile(AttachmentKind.LOG, "The log")),
                        List.of(
                                NAMED,
                                new Line("log", "Has a log", "Attach it.", List.of(), List.of(AttachmentKind.LOG)))))
                .isEmpty();
    }

    @Test
    void unknownAndRepeatedFieldsAreNamed() {
        assertThat(problems(
                        List.of(new Asked("colour", true), new Asked("product", true), new Asked("product", false)),
                        List.of(),
                        List.of()))
                .containsExactly("/fields/0/key", "/fields/2/key");
    }

    @Test
    void licenceAndPlanCannotBothBeRequired() {
        assertThat(problems(List.of(new Asked("licenceKey", true), new Asked("planName", true)), List.of(), List.of()))
                .containsExactly("/fields");
    }

    @Test
    void checklistLooksOnlyAtWhatTheFormAsksFor() {
        Line log = new Line("log", "Has a log", "Attach it.", List.of(), List.of(AttachmentKind.LOG));
        Line empty = new Line("empty", "Is good", "Be good.", List.of(), List.of());
        Line subject = new Line("subject", "Has a subject", "Give one.", List.of("subject"), List.of());
        assertThat(problems(List.of(), List.of(), List.of(NAMED, log, empty, subject)))
                .containsExactly("/checklist/0/fields", "/checklist/1/attachments", "/checklist/2/fields");
    }

    @Test
    void linesHaveTheirOwnKeys() {
        assertThat(problems(List.of(new Asked("product", false)), List.of(), List.of(NAMED, NAMED)))
                .containsExactly("/checklist/1/key");
    }

    @Test
    void unknownPlansAreRefused() {
        TypeWish wish = wish(List.of(), List.of(), List.of(), "gold");
        assertThat(TypeRules.problems(wish, TestCatalogue.with(Map.of())))
                .extracting(FieldProblem::detail)
                .containsExactly("Choose among the plans business, free, pro.");
    }

    private static List<@Nullable String> problems(List<Asked> fields, List<WantedFile> files, List<Line> lines) {
        return TypeRules.problems(wish(fields, files, lines, "pro"), TestCatalogue.with(Map.of())).stream()
                .<@Nullable String>map(FieldProblem::pointer)
                .toList();
    }

    private static TypeWish wish(List<Asked> fields, List<WantedFile> files, List<Line> lines, String plan) {
        return new TypeWish(null, "Outage", null, true, Priority.NORMAL, false, fields, files, lines, List.of(plan));
    }
}
