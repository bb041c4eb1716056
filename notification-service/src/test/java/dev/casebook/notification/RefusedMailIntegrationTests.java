package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail server that answers, and says no. */
class RefusedMailIntegrationTests extends DeskTests {
    private static final int STAFF = 4;
    private static final String SAM = "sam@casebook.example";
    private static final String TO_SAM = "RCPT TO:<" + SAM + ">";
    private final Story story = Story.by("olivia");

    @AfterEach
    void theMailServerIsInAGoodMood() {
        MAILBOX.answerAsUsual();
    }

    @Test
    void aRefusedRecipientIsDeadAndGetsOneMailOnceRedelivered() {
        MAILBOX.answer(TO_SAM, "550 5.1.1 no such mailbox");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "dead") == 1);
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF - 1);
        assertThat(count("select refusals::bigint from deliveries where state = 'dead' and ticket_id = '%s'"
                        .formatted(story.ticket())))
                .isEqualTo(5);
        assertThat(MAILBOX.about(story.ticket(), SAM)).isEmpty();
        MAILBOX.answerAsUsual();
        redeliverTheDead();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF);
        assertThat(MAILBOX.about(story.ticket(), SAM)).hasSize(1);
        assertThat(MAILBOX.about(story.ticket())).hasSize(STAFF);
    }

    @Test
    void aRefusedSenderIsAsFinal() {
        MAILBOX.answer("MAIL FROM", "550 5.7.1 not from you");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "dead") == STAFF);
        assertThat(MAILBOX.about(story.ticket())).isEmpty();
        MAILBOX.answerAsUsual();
        redeliverTheDead();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF);
        assertThat(MAILBOX.about(story.ticket())).hasSize(STAFF);
    }

    @Test
    void aServerThatSaysLaterIsTriedAgainHoweverOften() {
        MAILBOX.answer("RCPT TO", "451 4.7.1 greylisted");
        story.opened();
        soon().until(() -> count(
                        "select count(*) from deliveries where state = 'failed' and attempts > 6 and refusals = 0 and ticket_id = '%s'"
                                .formatted(story.ticket()))
                == STAFF);
        MAILBOX.answerAsUsual();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF);
        assertThat(MAILBOX.about(story.ticket())).hasSize(STAFF);
    }

    @Test
    void aRecipientTheServerHangsOnHoldsUpNobodyElse() {
        MAILBOX.answer(TO_SAM, "");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF - 1);
        soon().until(() -> deliveries(story.ticket(), "failed") == 1);
        var next = Story.by("bella");
        next.opened();
        soon().until(() -> deliveries(next.ticket(), "sent") == STAFF - 1);
        MAILBOX.answerAsUsual();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF && deliveries(next.ticket(), "sent") == STAFF);
        assertThat(MAILBOX.about(story.ticket(), SAM)).hasSize(1);
        assertThat(MAILBOX.about(next.ticket(), SAM)).hasSize(1);
    }

    private void redeliverTheDead() {
        dead().forEach(id -> http.post()
                .uri("/api/v1/deliveries/" + id + "/redeliver")
                .headers(as("ada"))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private List<String> dead() {
        return db.sql("select id::text from deliveries where state = 'dead' and ticket_id = :ticket")
                .bind("ticket", story.ticket())
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
