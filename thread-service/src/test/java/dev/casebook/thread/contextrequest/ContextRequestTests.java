package dev.casebook.thread.contextrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextRequestTests {

    private static final ContextRequest REQUEST = new ContextRequest(
            new EntryId("r"),
            2,
            List.of(
                    new AskedItem("1", "PHP version", ItemKind.TEXT, true),
                    new AskedItem("2", "Error log", ItemKind.FILE, true),
                    new AskedItem("3", "Page", ItemKind.URL, false),
                    new AskedItem("4", "Since when", ItemKind.TIME, false)));

    @Test
    void answersComeWithTheirItems() {
        List<GivenAnswer> answers = REQUEST.read(given(value("1", " 8.3 "), files("2", "f1", "f2")));
        assertThat(answers).extracting(answer -> answer.item().label()).containsExactly("PHP version", "Error log");
        assertThat(answers.getFirst().value()).isEqualTo("8.3");
        assertThat(answers.getLast().files()).containsExactly(new AttachmentId("f1"), new AttachmentId("f2"));
        assertThat(answers.getLast().named().getLast().pointer()).isEqualTo("/answers/1/attachmentIds/1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, ' '", "3, shop.example", "3, javascript:alert(1)", "3, https:///nowhere", "3, ftp://shop.example/log",
        "4, yesterday", "4, 2026-11-20", "4, +99999-01-01T00:00:00Z", "2, a value where files are asked", "9, x"
    })
    void anAnswerThatDoesNotFitItsItemIsNamed(String item, String value) {
        assertThat(pointers(() -> REQUEST.read(given(value(item, value)))))
                .singleElement()
                .asString()
                .startsWith("/answers/0/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T09:15:00Z", "2026-11-20T10:15:00+01:00", "2026-11-20T09:15:00.000Z"})
    void aTimeIsKeptInOneSpelling(String spelled) {
        assertThat(REQUEST.read(given(value("4", spelled))).getFirst().value()).isEqualTo("2026-11-20T09:15:00.000Z");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnce() {
        assertThat(pointers(() -> REQUEST.read(given(
                        value("1", "8.3"), value("1", "8.4"), value("7", "x"), files("3", "f1"), value("2", "x")))))
                .containsExactly(
                        "/answers/1/item", "/answers/2/item", "/answers/3/attachmentIds", "/answers/4/attachmentIds");
    }

    @Test
    void itemsToAcceptAreNamedOnceOrAllMeant() {
        assertThat(REQUEST.named(null)).hasSize(4);
        assertThat(REQUEST.named(List.of("3", "3"))).extracting(AskedItem::id).containsExactly("3");
        assertThat(pointers(() -> REQUEST.named(List.of("1", "12")))).containsExactly("/items/1");
    }

    private static List<@Nullable String> pointers(Runnable act) {
        List<@Nullable String> pointers = new ArrayList<>();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(ProblemException.class, problem -> {
            Object errors =
                    Objects.requireNonNull(problem.problem().properties().get("errors"));
            ((List<?>) errors).forEach(error -> pointers.add(((FieldProblem) error).pointer()));
        });
        return pointers;
    }

    private static NewAnswers given(NewAnswers.Given... answers) {
        return new NewAnswers(List.of(answers));
    }

    private static NewAnswers.Given value(String item, String value) {
        return new NewAnswers.Given(item, value, null);
    }

    private static NewAnswers.Given files(String item, String... ids) {
        return new NewAnswers.Given(item, null, List.of(ids));
    }
}
