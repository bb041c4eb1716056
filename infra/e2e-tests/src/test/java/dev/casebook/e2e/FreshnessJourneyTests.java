package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done shows at once to whoever did it, though a part lags; pages that disagree say so and come together. */
class FreshnessJourneyTests {

    private static final String STREAMS = "**/stream**";

    /** After a stall consumers join anew, which takes them longer than an event does. */
    private static final LocatorAssertions.IsVisibleOptions CAUGHT_UP =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final Desk desk = Desk.running();
    private final Api bellasScript = new Api(desk, "bella");

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
    void ownReplyShowsWhileEventsStandStillAndTheRestFollowsByItself(Look look) throws IOException {
        var subject = Sentences.unique("Events stand still");
        var id = bellasScript.opens(subject);
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
            assertThat(page.getByText("We are working on it").first()).isVisible(CAUGHT_UP);
            bella.keepsPicture("caught-up");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_DARK"})
    void whatStaffDidShowsToThemAtOnceAndToTheAccountWhenEventsGoOn(Look look) throws IOException {
        var olivias = new Api(desk, "olivia");
        var id = olivias.opens(Sentences.unique("Staff go on"));
        try (var sam = Visitor.signedIn(desk, "sam", look);
                var vera = Visitor.signedIn(desk, "vera", look)) {
            var staff = ThreadPage.of(sam, id);
            var viewer = ThreadPage.of(vera, id);
            viewer.says("We are working on it");
            desk.part("launcher").stalledDuring(() -> {
                staff.replies("Version 4.3 cures it.");
                staff.resolves("Version 4.3 cures it.");
                staff.says("Resolved");
                sam.keepsPicture("behind-staff");
                viewer.says("We are working on it");
                assertThat(viewer.version()).isPositive();
                vera.keepsPicture("behind-viewer");
            });
            assertThat(viewer.entry("Version 4.3 cures it.")).isVisible(CAUGHT_UP);
            viewer.says("Resolved");
            await().atMost(Duration.ofMinutes(1)).until(() -> viewer.version() == staff.version());
            vera.keepsPicture("caught-up-viewer");
        } finally {
            olivias.resolves(id);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void pagesThatDisagreeTellTheirVersionsAndComeTogether(Look look) throws IOException {
        var olivias = new Api(desk, "olivia");
        var id = olivias.opens(Sentences.unique("Three pages"));
        try (var olivia = Visitor.signedIn(desk, "olivia", look);
                var vera = Visitor.signedIn(desk, "vera", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            var cutOff = List.of(olivia, vera);
            cutOff.forEach(reader -> reader.page().route(STREAMS, Route::abort));
            var old = cutOff.stream().map(reader -> ThreadPage.of(reader, id)).toList();
            old.forEach(page -> page.says("We are working on it"));
            var before = old.getFirst().version();
            cutOff.forEach(reader -> reader.page().context().setOffline(true));
            var staff = ThreadPage.of(sam, id);
            staff.resolves("The export is under Reports.");
            staff.says("Resolved");
            await().atMost(Duration.ofSeconds(20)).until(() -> staff.version() > before);
            assertThat(old).allMatch(page -> page.version() == before);
            olivia.keepsPicture("disagree-old");
            vera.keepsPicture("disagree-old-viewer");
            sam.keepsPicture("disagree-new");
            cutOff.forEach(reader -> {
                reader.page().unroute(STREAMS);
                reader.page().context().setOffline(false);
            });
            for (var page : old) {
                page.says("Resolved");
                await().atMost(Duration.ofSeconds(20)).until(() -> page.version() == staff.version());
            }
            for (var reader : List.of(olivia, vera, sam)) {
                reader.page().navigate("/dashboard/history?ticket=" + id);
                assertThat(reader.page().locator("table").getByText("Marked it resolved"))
                        .isVisible(Visitor.PATIENTLY);
                reader.sees("As of");
                reader.keepsPicture("disagree-history-" + reader.person());
            }
        }
    }

    private String status(String id) throws IOException {
        return bellasScript.get("/tickets/" + id).json().path("status").asString();
    }
}
