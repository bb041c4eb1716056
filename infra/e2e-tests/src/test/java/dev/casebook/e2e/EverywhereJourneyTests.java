package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** W4 and W5: what one person does shows by itself on every page that others have open. */
class EverywhereJourneyTests {

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void statusChangesOnEveryOpenPage(Look look) throws IOException {
        var subject = Sentences.unique("Seen by many");
        var olivias = new Api(desk, "olivia");
        var id = olivias.opens(subject);
        try (var olivia = Visitor.signedIn(desk, "olivia", look);
                var vera = Visitor.signedIn(desk, "vera", look);
                var mike = Visitor.signedIn(desk, "mike", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            var threads = List.of(ThreadPage.of(olivia, id), ThreadPage.of(vera, id), ThreadPage.of(sam, id));
            mike.page().navigate(TicketList.allThat(subject));
            var list = new TicketList(mike.page());
            list.says(subject, "We are working on it");
            threads.forEach(ThreadPage::staysOpen);
            var staff = threads.getLast();
            staff.replies("Which version?");
            allSay(threads.subList(0, 2), "Waiting for you");
            list.says(subject, "Waiting for you");
            assertThat(bell(mike)).isVisible(Visitor.PATIENTLY);
            staff.resolves("Version 4.3 cures it.");
            allSay(threads, "Resolved");
            list.says(subject, "Resolved");
            mike.keepsPicture("w5-resolved-in-the-list");
            vera.keepsPicture("w5-resolved-viewer");
            threads.getFirst().reopens("It is there again.");
            allSay(threads.subList(0, 2), "We are working on it");
            staff.says("Waiting for us");
            list.says(subject, "We are working on it");
            sam.keepsPicture("w5-reopened-staff");
            threads.forEach(ThreadPage::stayedOpen);
        } finally {
            olivias.resolves(id);
        }
    }

    private static void allSay(List<ThreadPage> threads, String status) {
        threads.forEach(thread -> thread.says(status));
    }

    private static Locator bell(Visitor visitor) {
        return visitor.page()
                .locator("header")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Notifications, \\d+ unread")))
                .first();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void whoTypesIsSeenByTheOtherSideAndANoteInTheWritingIsNot(Look look) throws IOException {
        var bellas = new Api(desk, "bella");
        var subject = Sentences.unique("Who is there");
        var id = bellas.opens(subject);
        try (var bella = Visitor.signedIn(desk, "bella", look);
                var ben = Visitor.signedIn(desk, "ben", look);
                var sam = Visitor.signedIn(desk, "sam", look);
                var sue = Visitor.signedIn(desk, "sue", look)) {
            ThreadPage.of(bella, id);
            ThreadPage.of(sue, id);
            ThreadPage.of(sam, id);
            ben.goesTo(TicketList.allThat(subject));
            sam.page().getByText("Internal note").first().click();
            sam.page().getByLabel("Your internal note").fill("Ask Lena.");
            sue.sees("Sam Sorrel is typing…");
            bella.page().waitForTimeout(1_000);
            assertThat(bella.page().getByText("is typing")).isHidden();
            assertThat(ben.page().getByText("is typing")).isHidden();
            sam.page()
                    .getByText("Reply", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            sam.page().getByLabel("Your reply").fill("Install 4.3.");
            bella.sees("Sam Sorrel is typing…");
            typesUntilSeen(sam, ben);
            ben.keepsPicture("w4-typing-in-the-list");
            assertThat(ben.page().getByText("is typing")).isHidden(Visitor.GONE);
            bella.page().getByLabel("Your reply").fill("One more thing.");
            sam.sees("Bella Birch is typing…");
            sam.keepsPicture("w4-presence-staff");
            bella.keepsPicture("w4-presence-customer");
            bella.page().navigate("/dashboard/support");
            assertThat(sam.page().getByText("Bella Birch is")).isHidden(Visitor.GONE);
        }
    }

    /** Nobody is told later who typed while their stream was on its way back: one goes on typing then. */
    private static void typesUntilSeen(Visitor writer, Visitor reader) {
        await().pollInterval(Duration.ofSeconds(5))
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    writer.page().getByLabel("Your reply").press("End");
                    writer.page().keyboard().type(".");
                    reader.page().waitForTimeout(1_500);
                    return reader.page()
                            .getByText("Sam Sorrel is typing…")
                            .first()
                            .isVisible();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
    void hiddenPageLetsItsStreamGoAndCatchesUpWhenItIsShown(Look look) throws IOException {
        var bellas = new Api(desk, "bella");
        var sams = new Api(desk, "sam");
        var id = bellas.opens(Sentences.unique("Out of sight"));
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var thread = ThreadPage.of(bella, id);
            thread.staysOpen();
            sams.post("/tickets/" + id + "/replies", Sentences.reply("Seen at once."));
            assertThat(thread.entry("Seen at once.")).isVisible(Visitor.PATIENTLY);
            var left = new CopyOnWriteArrayList<String>();
            bella.page().onRequestFailed(request -> left.add(request.url()));
            bella.hidesThePage();
            bella.page().waitForCondition(() -> left.stream().anyMatch(url -> url.contains(id + "/stream")));
            sams.post("/tickets/" + id + "/replies", Sentences.reply("Seen later."));
            bella.page().waitForTimeout(3_000);
            assertThat(thread.entry("Seen later.")).isHidden();
            bella.showsThePageAgain();
            assertThat(thread.entry("Seen later.")).isVisible(Visitor.PATIENTLY);
            assertThat(bella.page().locator("article[id^='entry-']")).hasCount(3);
            thread.stayedOpen();
        }
    }
}
