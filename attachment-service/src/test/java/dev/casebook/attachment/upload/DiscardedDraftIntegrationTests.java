package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.TestDesk;
import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.file.RemoveDraftFiles;
import dev.casebook.attachment.limit.PlanLimits;
import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.CasebookTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** An upload that found its draft before it was discarded, and comes to be recorded after. */
@CasebookTest(database = "attachments", objectStore = true)
class DiscardedDraftIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final PlanLimits LIMITS = new PlanLimits("pro", 1_000, 1_000, 0);

    @Autowired
    private WebTestClient web;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Attachments attachments;

    @Autowired
    private RemoveDraftFiles removal;

    @Autowired
    private StartUpload start;

    @Autowired
    private Writes writes;

    @Test
    void uploadThatComesTooLateIsNotRecorded() {
        var id = TestDesk.draftOf("olivia");
        var begun = new TestDesk(web).start("olivia", id, TestDesk.file("a.log", LOG));
        var file = found(
                attachments.byId(AttachmentId.parse(begun.path("id").asString()).orElseThrow()));
        var draft = found(tickets.byId(new TicketId(id)));
        var discarded = Ticket.discarded(draft.id(), draft.accountId(), draft.plan(), "olivia");
        writes.transactional(removal.discard(discarded, "The draft was deleted."))
                .block();

        StepVerifier.create(writes.transactional(start.record(draft, another(file), LIMITS)))
                .verifyErrorSatisfies(late -> assertThat(late)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.type()).isEqualTo(ProblemType.NOT_FOUND)));

        assertThat(attachments.idsOf(draft.id()).collectList().block()).isEmpty();
    }

    private static Attachment another(Attachment file) {
        return Attachment.started(
                AttachmentId.next(),
                file.ticketId(),
                file.accountId(),
                file.described(),
                file.uploader(),
                file.upload(),
                file.createdAt());
    }

    private static <T> T found(Mono<T> one) {
        return Objects.requireNonNull(one.block());
    }
}
