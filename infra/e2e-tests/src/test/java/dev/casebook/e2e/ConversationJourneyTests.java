package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** W4: what is added to a thread, with its files, reaches those it is for and nobody else. */
class ConversationJourneyTests {

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void fileGoesWithAReplyAndIsThereForStaffAndViewerAtOnce(Look look) throws IOException {
        var olivia = new Api(desk, "olivia");
        var id = olivia.opens(Sentences.unique("A log with the reply"));
        try (var mike = Visitor.signedIn(desk, "mike", look);
                var vera = Visitor.signedIn(desk, "vera", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            var writes = ThreadPage.of(mike, id);
            var readers = List.of(ThreadPage.of(vera, id), ThreadPage.of(sam, id));
            readers.forEach(ThreadPage::staysOpen);
            mike.page()
                    .getByTestId("file-input")
                    .setInputFiles(new FilePayload(
                            "backup.log", "text/plain", "03:00 ERROR full\n".getBytes(StandardCharsets.UTF_8)));
            writes.replies("The log of last night.");
            assertThat(writes.download("backup.log")).isVisible(Visitor.PATIENTLY);
            mike.keepsPicture("w4-reply-with-file");
            for (var reader : readers) {
                assertThat(reader.entry("The log of last night.")).isVisible(Visitor.PATIENTLY);
                assertThat(reader.download("backup.log")).isVisible(Visitor.PATIENTLY);
                reader.stayedOpen();
            }
            var download = vera.page()
                    .waitForDownload(
                            () -> readers.getFirst().download("backup.log").click());
            assertThat(download.path()).hasContent("03:00 ERROR full\n");
            sam.keepsPicture("w4-reply-with-file-staff");
            vera.keepsPicture("w4-reply-with-file-viewer");
        } finally {
            olivia.resolves(id);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void noteOfStaffIsOnNoPageOfTheAccount(Look look) throws IOException {
        var secret = Sentences.unique("Between us");
        var oliviasScript = new Api(desk, "olivia");
        var id = oliviasScript.opens(Sentences.unique("Nothing to see"));
        try (var sam = Visitor.signedIn(desk, "sam", look);
                var olivia = Visitor.signedIn(desk, "olivia", look);
                var vera = Visitor.signedIn(desk, "vera", look)) {
            var account = Map.of("olivia", ThreadPage.of(olivia, id), "vera", ThreadPage.of(vera, id));
            var staff = ThreadPage.of(sam, id);
            staff.notes(secret);
            sam.keepsPicture("w4-note");
            sam.page()
                    .getByText("Reply", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            staff.replies("It is under Reports.");
            for (var reader : account.entrySet()) {
                var page = reader.getValue().visitor().page();
                assertThat(reader.getValue().entry("It is under Reports.")).isVisible(Visitor.PATIENTLY);
                assertThat(page.content()).doesNotContain(secret);
                for (var path : List.of(
                        TicketList.allThat(id),
                        TicketList.allThat(secret),
                        "/dashboard/history?ticket=" + id,
                        "/dashboard/notifications")) {
                    page.navigate(path);
                    page.getByText("As of ")
                            .or(page.getByText("Nothing "))
                            .first()
                            .waitFor();
                    assertThat(page.locator("#content").innerText().replace(secret + "”", ""))
                            .as(reader.getKey() + " at " + path)
                            .doesNotContain(secret);
                }
                reader.getValue().visitor().keepsPicture("w4-note-nowhere-" + reader.getKey());
            }
            assertThat(oliviasScript.get("/tickets/" + id + "/timeline").toString())
                    .doesNotContain(secret);
        } finally {
            oliviasScript.resolves(id);
        }
    }
}
