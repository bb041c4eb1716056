package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some steps of several succeed: what succeeded is kept, what failed has a retry of its own, and a reload loses nothing. */
class UploadJourneyTests {

    private static final int THREE_PARTS = 20_000_000;

    private final Desk desk = Desk.running();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void ticketStandsAndTheUnfinishedFileGoesOnAfterAReload(Look look) {
        var log = SampleFile.of(folder, "update.log", 3_000, 1);
        var list = SampleFile.of(folder, "plugins.txt", 2_000, 2);
        var dump = SampleFile.of(folder, "memory.dump", THREE_PARTS, 3);
        var subject = Sentences.unique("Three files, one breaks off");
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var store = StoreFault.of(bella.page());
            store.connectionBreaks();
            var form = TicketForm.question(bella, subject);
            form.choose(log, list, dump);
            form.seesLine(log, "uploaded");
            form.seesLine(list, "uploaded");
            form.seesLine(dump, "stopped at");
            form.line(dump).scrollIntoViewIfNeeded();
            bella.keepsPicture("partial-form");
            form.submit();
            // After the reload its page asks for the draft, which is this ticket now.
            bella.expects(404, "/api/v1/drafts/");
            bella.sees("is open");
            form.seesLine(log, "uploaded");
            form.seesLine(dump, "Retry");
            bella.keepsPicture("partial-submitted");
            store.tookTheOthers();
            store.end();
            bella.page().reload();
            bella.page().waitForURL(Pattern.compile(".*/dashboard/support/CB-.*"));
            bella.seesHeading(subject);
            for (var file : new Path[] {log, list, dump}) {
                downloads(bella, file);
            }
            assertThat(store.arrivedSince()).containsExactly(2);
            bella.keepsPicture("partial-finished");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void replyOfStaffStandsWithWhatArrivedAndReadersSeeTheRestFollow(Look look) throws IOException {
        var fix = SampleFile.of(folder, "fix.zip", 3_000, 1);
        var dump = SampleFile.of(folder, "symbols.dump", THREE_PARTS, 3);
        var olivia = new Api(desk, "olivia");
        var id = olivia.opens(Sentences.unique("Two files, one breaks off"));
        try (var sam = Visitor.signedIn(desk, "sam", look);
                var vera = Visitor.signedIn(desk, "vera", look)) {
            var store = StoreFault.of(sam.page());
            store.connectionBreaks();
            sam.page().navigate("/dashboard/support/" + id);
            sam.page().getByLabel("Your reply").fill("Install the fix, please.");
            sam.page().getByTestId("file-input").setInputFiles(new Path[] {fix, dump});
            assertThat(TicketForm.line(sam.page(), fix)).containsText("uploaded", Visitor.PATIENT);
            assertThat(TicketForm.line(sam.page(), dump)).containsText("stopped at", Visitor.PATIENT);
            sam.button("Send reply").click();
            downloads(sam, fix);
            assertThat(sam.page().locator("article[data-pending]")).hasCount(0);
            assertThat(chip(sam, dump)).containsText("Retry", Visitor.PATIENT);
            sam.keepsPicture("partial-reply");
            vera.page().navigate("/dashboard/support/" + id);
            downloads(vera, fix);
            assertThat(chip(vera, dump)).containsText("not here yet", Visitor.PATIENT);
            vera.keepsPicture("partial-reply-viewer");
            store.tookTheOthers();
            store.end();
            sam.page().reload();
            downloads(vera, dump);
            downloads(sam, dump);
            assertThat(store.arrivedSince()).containsExactly(2);
        } finally {
            olivia.resolves(id);
        }
    }

    @Test
    void draftKeepsItsFilesOverAReload() {
        var log = SampleFile.of(folder, "update.log", 3_000, 1);
        var dump = SampleFile.of(folder, "memory.dump", THREE_PARTS, 3);
        try (var ben = Visitor.signedIn(desk, "ben", Look.DESKTOP_DARK)) {
            var store = StoreFault.of(ben.page());
            store.storeIsFull();
            var form = TicketForm.question(ben, Sentences.unique("A draft with files"));
            form.choose(log, dump);
            form.seesLine(log, "uploaded");
            form.seesLine(dump, "stopped at");
            ben.page().waitForURL(Pattern.compile(".*draft=CB-.*"));
            ben.page().reload();
            form.seesLine(log, "uploaded");
            form.seesLine(dump, "stopped at");
            store.end();
            form.line(dump).getByText("Retry").click();
            form.seesLine(dump, "uploaded");
            ben.page().reload();
            form.seesLine(dump, "uploaded");
            form.line(dump).scrollIntoViewIfNeeded();
            ben.keepsPicture("draft-files-after-reload");
        }
    }

    @Test
    void withoutACopyTheSameFileIsAskedForInTheComposer() throws IOException {
        var dump = SampleFile.of(folder.resolve("first"), "memory.dump", THREE_PARTS, 3);
        var other = SampleFile.of(folder.resolve("second"), "memory.dump", THREE_PARTS, 4);
        var id = new Api(desk, "bella").opens(Sentences.unique("A reply with a file"));
        try (var bella = Visitor.signedIn(desk, "bella", Look.PHONE_LIGHT)) {
            var page = bella.page();
            var store = StoreFault.of(page);
            store.connectionBreaks();
            page.navigate("/dashboard/support/" + id);
            page.getByLabel("Your reply").fill("The dump you asked for.");
            page.getByTestId("file-input").setInputFiles(dump);
            var line = TicketForm.line(page, dump);
            assertThat(line).containsText("stopped at", Visitor.PATIENT);
            store.tookTheOthers();
            bella.losesKeptFiles();
            store.end();
            page.reload();
            assertThat(line).containsText("Choose the same file to go on", Visitor.PATIENT);
            assertThat(line).containsText("of 20 MB arrived", Visitor.PATIENT);
            bella.keepsPicture("file-to-choose-again");
            line.getByTestId("same-file").setInputFiles(other);
            assertThat(line).containsText("its content has changed since", Visitor.PATIENT);
            line.getByTestId("same-file").setInputFiles(dump);
            assertThat(line).containsText("uploaded", Visitor.PATIENT);
            assertThat(store.arrivedSince()).containsExactly(2);
            bella.button("Send reply").click();
            downloads(bella, dump);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void droppedAndPastedFilesGoWithTheReplyAndACancelledOneDoesNot(Look look) throws IOException {
        var dump = SampleFile.of(folder, "memory.dump", THREE_PARTS, 3);
        var bellas = new Api(desk, "bella");
        var id = bellas.opens(Sentences.unique("Dropped and pasted"));
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var page = bella.page();
            var thread = ThreadPage.of(bella, id);
            var store = StoreFault.of(page);
            store.connectionHangs();
            page.getByLabel("Your reply").fill("As you asked.");
            new HandedOver("debug.log", "text/plain", "09:15 ERROR\n".getBytes(StandardCharsets.UTF_8)).droppedOn(page);
            new HandedOver("image.png", "image/png", Pictures.small()).pastedInto(page);
            page.getByTestId("file-input").setInputFiles(dump);
            var lines = page.locator("li[data-phase]");
            assertThat(lines).hasCount(3);
            bella.button("Cancel memory.dump").click();
            assertThat(lines).hasCount(2);
            bella.keepsPicture("dropped-and-pasted");
            bella.button("Send reply").click();
            assertThat(thread.entry("As you asked.")).isVisible(Visitor.PATIENTLY);
            assertThat(thread.download("debug.log")).isVisible(Visitor.PATIENTLY);
            assertThat(thread.entry("As you asked.").locator("img")).hasCount(1);
            assertThat(page.getByText("memory.dump")).hasCount(0);
            await().untilAsserted(() -> assertThat(
                            bellas.get("/tickets/" + id + "/attachments").toString())
                    .doesNotContain("memory.dump"));
        }
    }

    /** The file as an entry shows it. */
    private static Locator chip(Visitor visitor, Path file) {
        return visitor.page()
                .locator("article[id^='entry-'] li")
                .filter(new Locator.FilterOptions()
                        .setHasText(file.getFileName().toString()))
                .first();
    }

    /** The file stands in the thread as one that can be downloaded. */
    private static void downloads(Visitor visitor, Path file) {
        assertThat(new ThreadPage(visitor).download(file.getFileName().toString()))
                .isVisible(Visitor.PATIENTLY);
    }
}
