package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages that stay open go on by themselves: over the death of what they follow, and of the tab that follows for them. */
class LiveJourneyTests {

    private static final String AWAY = "New entries cannot be loaded at the moment.";

    /** Sooner than anything would be asked for beside a stream. */
    private static final LocatorAssertions.IsVisibleOptions LIVE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    /** What a script has read is told with the stream's next sign of life, after 15 s at most. */
    private static final LocatorAssertions.IsVisibleOptions WITH_THE_NEXT_BEAT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

    private static final LocatorAssertions.IsHiddenOptions LATER =
            new LocatorAssertions.IsHiddenOptions().setTimeout(120_000);

    private final Desk desk = Desk.running();

    @Test
    void anOpenThreadMissesNothingOverARestartAndSaysWhileItIsCutOff() {
        try (var thread = OpenThread.of(desk, "bella", "sam")) {
            thread.shows("before the restart");
            var away = thread.reader().page().getByText(AWAY);
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                desk.part("thread-service").kill();
                return away.isVisible();
            });
            thread.reader().keepsPicture("cut-off");
            thread.shows("during the restart");
            assertThat(away).isHidden(LATER);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> desk.part("thread-service").up());
            thread.shows("after the restart");
            thread.showedEachOnceWithoutReload();
        }
    }

    @Test
    void anotherTabStaysLiveWhenTheOneThatFollowedForItIsClosed() throws IOException {
        var script = new Api(desk, "bella");
        var subject = Sentences.unique("Two tabs");
        var ticket = script.accepted("/tickets", Sentences.question(subject))
                .path("id")
                .asString();
        try (var bella = Visitor.signedIn(desk, "bella", Look.DESKTOP_LIGHT)) {
            bella.sees(subject);
            var other = bella.anotherTab(TicketList.openThat(subject));
            assertThat(row(other, subject)).containsText("We are working on it", Visitor.PATIENT);
            var followed = new CopyOnWriteArrayList<String>();
            other.onRequest(request -> followed.add(request.url().replaceFirst(".*/api/v1", "")));
            other.waitForResponse(
                    answer -> answer.url().endsWith("/notifications/stream") && answer.ok(),
                    () -> bella.page().close());
            assertThat(followed.stream().filter(path -> path.endsWith("/stream")))
                    .containsExactlyInAnyOrder("/tickets/stream", "/notifications/stream");

            new Api(desk, "sam").accepted("/tickets/" + ticket + "/replies", Sentences.reply("Which version?"));
            var updates = other.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\d+ updates?$")));
            assertThat(updates).isVisible(LIVE);
            updates.click();
            assertThat(row(other, subject)).containsText("Waiting for you", Visitor.PATIENT);
            assertThat(bell(other, Pattern.compile("Notifications, \\d+ unread")))
                    .isVisible(LIVE);
            await().until(() -> script.get("/notifications").toString().contains(ticket));
            script.post("/notifications/read", Map.of("all", true));
            assertThat(bell(other, Pattern.compile("^Notifications$"))).isVisible(WITH_THE_NEXT_BEAT);
        }
    }

    private static Locator row(Page page, String subject) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
    }

    private static Locator bell(Page page, Pattern name) {
        return page.locator("header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
