package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.casebook.testsupport.DemoPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailIntegrationTests extends DeskTests {
    private static final int STAFF = 4;
    private boolean away;

    @AfterEach
    void theMailServerIsBack() throws Exception {
        if (away) {
            MAILBOX.comeBack();
        }
    }

    @Test
    void eachOfTheStaffGetsOneMailForATicketAndOneForAReply() {
        var story = Story.by("olivia");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF);
        story.replied("olivia");
        soon().until(() -> deliveries(story.ticket(), "sent") == 2 * STAFF);
        assertThat(MAILBOX.about(story.ticket())).hasSize(2 * STAFF);
        assertThat(MAILBOX.about(story.ticket(), "ada@casebook.example")).hasSize(2);
        assertThat(MAILBOX.about(story.ticket(), "olivia@acorn.example")).isEmpty();
    }

    @Test
    void theRequesterGetsAThreadedMailOfStaffsReplyAndNoneOfANote() throws Exception {
        var story = Story.by("olivia");
        story.opened();
        story.noted("sam");
        story.replied("sam");
        soon().until(() -> MAILBOX.about(story.ticket(), "olivia@acorn.example").size() == 1);

        var mail = MAILBOX.about(story.ticket(), "olivia@acorn.example").getFirst();
        assertThat(mail.getSubject()).isEqualTo("[" + story.ticket() + "] Update stops at 60 %");
        assertThat(mail.getHeader("Message-ID")[0]).matches("<delivery-[0-9a-f-]{36}@casebook\\.example>");
        assertThat(mail.getHeader("References")[0]).isEqualTo("<ticket-" + story.ticket() + "@casebook.example>");
        assertThat(mail.getHeader("In-Reply-To")[0]).isEqualTo("<ticket-" + story.ticket() + "@casebook.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("desk@casebook.example");
        assertThat(mail.getContentType()).startsWith("multipart/");
        var whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(whole)
                .contains("text/plain", "text/html", "multipart/alternative")
                .contains("/dashboard/support/" + story.ticket())
                .doesNotContain("A1B2-C3D4-E5F6-7G8H");
    }

    @Test
    void nothingIsLostWhileTheMailServerIsAway() {
        MAILBOX.goAway();
        away = true;
        var story = Story.by("olivia");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "failed") == STAFF);
        recovers(story);
    }

    @Test
    void nothingIsLostWhileTheMailServerHangs() throws Exception {
        MAILBOX.hang();
        away = true;
        var story = Story.by("olivia");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "failed") == STAFF);
        recovers(story);
    }

    private void recovers(Story story) {
        try {
            MAILBOX.comeBack();
            away = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF);
        assertThat(MAILBOX.about(story.ticket())).hasSize(STAFF);
    }

    @Test
    void mailWaitsForAPersonWhoIsNotKnownYet() {
        var zoe = new DemoPerson(
                "zoe",
                UUID.randomUUID().toString(),
                "Zoe Zelkova",
                "zoe@acorn.example",
                "member",
                DemoPerson.named("olivia").account());
        var story = Story.by(zoe);
        story.opened();
        story.replied("sam");
        soon().until(() -> count("select count(*) from notifications where ticket_id = '%s' and person_id = '%s'"
                        .formatted(story.ticket(), zoe.personId()))
                == 1);
        Story.known(zoe);
        soon().until(() -> MAILBOX.about(story.ticket(), "zoe@acorn.example").size() == 1);
    }

    @Test
    void whoeverSwitchedMailOffGetsNone() {
        mail("sue", false);
        var story = Story.by("bella");
        story.opened();
        soon().until(() -> deliveries(story.ticket(), "sent") == STAFF - 1);
        assertThat(MAILBOX.about(story.ticket(), "sue@casebook.example")).isEmpty();
        mail("sue", true);
    }

    private void mail(String user, boolean on) {
        http.put()
                .uri("/api/v1/notification-preferences")
                .headers(as(user))
                .header("Content-Type", "application/json")
                .bodyValue("{\"events\":{\"ticket_opened\":{\"mail\":" + on + "}}}")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
