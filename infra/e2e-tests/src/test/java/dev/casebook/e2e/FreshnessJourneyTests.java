package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done shows at once to whoever did it, though a part lags; pages that disagree say so and come together. */
class FreshnessJourneyTests {

    private static final String STREAMS = "**/stream**";

    private final Desk desk = Desk.running();
    private final Api bellasScript = new Api(desk, "bella");

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
    void ownReplyShowsWhileEventsStandStillAndTheRestFollowsByItself(Look look) throws IOException {
        var subject = Sentences.unique("Events stand still");
        var id = opened(subject);
        new Api(desk, "sam").post("/tickets/" + id + "/replies", Sentences.reply("Which version?"));
        await().atMost(Duration.ofSeconds(30)).until(() -> status(id).equals("awaiting_customer"));
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var page = bella.page();
            page.navigate("/dashboard/support/" + id);
            bella.sees("Waiting for you");
            page.getByLabel("Your reply").fill("It is 4.1.7.");
            // Kafka runs in the launcher: what the services tell each other waits, what they do themselves goes on.
            desk.part("launcher").stalledDuring(() -> {
                bella.button("Send reply").click();
                bella.sees("It is 4.1.7.");
                assertThat(page.locator("article[data-pending]")).hasCount(0);
                bella.link("Support").click();
                bella.sees("Your latest change is saved and may take a few seconds to show here.");
                bella.keepsPicture("behind-list");
                bella.link(subject).click();
                bella.sees("It is 4.1.7.");
                bella.sees("Waiting for you");
                bella.keepsPicture("behind-thread");
            });
            bella.sees("We are working on it");
            bella.keepsPicture("caught-up");
            bella.heardNoComplaint();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void pagesThatDisagreeTellTheirVersionsAndComeTogether(Look look) throws IOException {
        var subject = Sentences.unique("Two pages");
        var id = opened(subject);
        try (var bella = Visitor.signedIn(desk, "bella", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            bella.page().route(STREAMS, Route::abort);
            bella.page().navigate("/dashboard/support/" + id);
            bella.sees("We are working on it");
            var before = shown(bella);
            bella.page().context().setOffline(true);
            sam.page().navigate("/dashboard/support/" + id);
            sam.button("Mark resolved").click();
            var dialog = sam.page().getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.TEXTBOX).first().fill("The export is under Reports.");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark resolved"))
                    .click();
            sam.sees("Resolved");
            await().atMost(Duration.ofSeconds(20)).until(() -> shown(sam) > before);
            assertThat(shown(bella)).isEqualTo(before);
            bella.keepsPicture("disagree-old");
            sam.keepsPicture("disagree-new");
            bella.page().unroute(STREAMS);
            bella.page().context().setOffline(false);
            bella.sees("Resolved");
            await().atMost(Duration.ofSeconds(20)).until(() -> shown(bella) == shown(sam));
            bella.page().navigate("/dashboard/history?ticket=" + id);
            assertThat(bella.page().locator("table").getByText("Marked it resolved"))
                    .isVisible(Visitor.PATIENTLY);
            bella.sees("As of");
            bella.keepsPicture("disagree-history");
            bella.heardNoComplaint();
            sam.heardNoComplaint();
        }
    }

    private String opened(String subject) throws IOException {
        return bellasScript
                .post("/tickets", Sentences.question(subject))
                .json()
                .path("id")
                .asString();
    }

    private String status(String id) throws IOException {
        return bellasScript.get("/tickets/" + id).json().path("status").asString();
    }

    /** The version that a page of a thread says it shows, with its time. */
    private static int shown(Visitor visitor) {
        var words = visitor.page().getByText("Version ").first().textContent();
        assertThat(words).matches("Version \\d+, as of \\d\\d:\\d\\d:\\d\\d");
        return Integer.parseInt(words.replaceAll("Version (\\d+),.*", "$1"));
    }
}
