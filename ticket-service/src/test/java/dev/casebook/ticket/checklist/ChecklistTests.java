package dev.casebook.ticket.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The score of a checklist. */
class ChecklistTests {
    private static final List<ChecklistRule> RULES = List.of(
            new ChecklistRule("steps", "Steps", "Say them.", List.of("expected", "actual"), List.of()),
            new ChecklistRule("log", "Log", "Attach it.", List.of(), List.of(AttachmentKind.LOG)),
            new ChecklistRule("screenshot", "Screenshot", "Attach it.", List.of(), List.of(AttachmentKind.SCREENSHOT)));

    @Test
    void nothingSaidScoresNothing() {
        assertThat(Checklist.of(RULES, new Facts(Set.of(), Set.of())).score()).isZero();
    }

    @Test
    void lineIsMetByAllOfItsFieldsOnly() {
        assertThat(met(new Facts(Set.of("expected"), Set.of()))).isEmpty();
        assertThat(met(new Facts(Set.of("expected", "actual"), Set.of()))).containsExactly("steps");
    }

    @Test
    void logsAndScreenshotsAreToldApart() {
        assertThat(met(new Facts(Set.of(), Set.of(AttachmentKind.of("image/png")))))
                .containsExactly("screenshot");
        assertThat(met(new Facts(Set.of(), Set.of(AttachmentKind.of("text/plain")))))
                .containsExactly("log");
    }

    @Test
    void scoreIsTheShareOfMetLines() {
        Facts all = new Facts(Set.of("expected", "actual"), Set.of(AttachmentKind.LOG, AttachmentKind.SCREENSHOT));
        assertThat(Checklist.of(RULES, all).score()).isEqualTo(100);
        assertThat(Checklist.of(RULES, new Facts(Set.of(), Set.of(AttachmentKind.LOG)))
                        .score())
                .isEqualTo(33);
        assertThat(Checklist.of(List.of(), all).score()).isEqualTo(100);
    }

    private static List<String> met(Facts facts) {
        return Checklist.of(RULES, facts).items().stream()
                .filter(Checklist.Item::met)
                .map(Checklist.Item::key)
                .toList();
    }
}
