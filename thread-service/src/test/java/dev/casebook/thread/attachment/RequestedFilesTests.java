package dev.casebook.thread.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestedFilesTests {

    private static final Attachment MINE = file("a", "T", "me", "ready", false);

    @Test
    void myOwnFilesOfThisTicketKeepTheirOrder() {
        Attachment uploading = file("b", "T", "me", "uploading", false);
        assertThat(requested("b", "a").among(List.of(MINE, uploading))).containsExactly(uploading, MINE);
    }

    @Test
    void foreignUnknownBoundRejectedAndRepeatedOnesAreEachNamed() {
        List<Attachment> known = List.of(
                MINE,
                file("of another ticket", "U", "me", "ready", false),
                file("of another person", "T", "you", "ready", false),
                file("bound", "T", "me", "ready", true),
                file("rejected", "T", "me", "rejected", false),
                file("deleted", "T", "me", "deleted", false));
        RequestedFiles requested = requested(
                "a", "of another ticket", "of another person", "bound", "rejected", "deleted", "unknown", "a");
        assertThatThrownBy(() -> requested.among(known))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(pointers(problem))
                                .isEqualTo(Stream.of(1, 2, 3, 4, 5, 6, 7)
                                        .map(index -> "/attachmentIds/" + index)
                                        .toList()));
    }

    @Test
    void theVerifiedDigestGoesBeforeTheDeclaredOne() {
        assertThat(MINE.file().sha256()).isEqualTo("verified");
        assertThat(file("b", "T", "me", "uploading", false).file().sha256()).isEqualTo("declared");
    }

    private static List<?> pointers(ProblemException problem) {
        List<?> errors =
                (List<?>) Objects.requireNonNull(problem.problem().properties().get("errors"));
        return errors.stream().map(error -> ((FieldProblem) error).pointer()).toList();
    }

    private static RequestedFiles requested(String... ids) {
        return RequestedFiles.of(
                new TicketId("T"),
                new PersonId("me"),
                Stream.of(ids).map(AttachmentId::new).toList());
    }

    private static Attachment file(String id, String ticket, String uploader, String state, boolean bound) {
        String verified = state.equals("ready") ? "verified" : null;
        return new Attachment(
                id, ticket, "x.log", 1, "text/plain", verified, "declared", state, null, false, uploader, bound);
    }
}
