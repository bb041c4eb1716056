package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
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
            bella.sees("is open");
            form.seesLine(log, "uploaded");
            form.seesLine(dump, "Retry");
            bella.keepsPicture("partial-submitted");
            store.arrivedSince();
            store.end();
            bella.page().reload();
            bella.page().waitForURL(Pattern.compile(".*/dashboard/support/CB-.*"));
            bella.seesHeading(subject);
            for (var file : new Path[] {log, list, dump}) {
                downloads(bella, file);
            }
            assertThat(store.arrivedSince()).containsExactly(2);
            bella.keepsPicture("partial-finished");
            bella.heardNoComplaint();
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
            assertThat(chip(vera, dump)).containsText("uploading", Visitor.PATIENT);
            vera.keepsPicture("partial-reply-viewer");
            store.arrivedSince();
            store.end();
            sam.page().reload();
            downloads(vera, dump);
            downloads(sam, dump);
            assertThat(store.arrivedSince()).containsExactly(2);
            vera.heardNoComplaint();
            sam.heardNoComplaint();
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
            ben.heardNoComplaint();
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
            store.arrivedSince();
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
            bella.heardNoComplaint();
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
        assertThat(visitor.page()
                        .locator("a[href*='/content']")
                        .filter(new Locator.FilterOptions()
                                .setHasText(file.getFileName().toString()))
                        .first())
                .isVisible(Visitor.PATIENTLY);
    }
}
