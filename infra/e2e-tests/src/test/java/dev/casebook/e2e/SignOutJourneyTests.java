package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever signs out is asked about what only this browser has; then it keeps nothing of them, and the desk what it was given. */
class SignOutJourneyTests {

    private static final String SENT = "It stops at 60 % each night.";
    private static final String DRAFT = "And since Tuesday also by day.";

    private final Desk desk = Desk.running();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void unsentWordsAreAskedAboutAndNothingOfThePersonStays(Look look) throws IOException {
        var thread = "/dashboard/support/" + new Api(desk, "bella").opens(Sentences.unique("Signing out"));
        var id = new Api(desk, "ben").get("/session").json().at("/user/id").asString();
        var dump = SampleFile.of(folder, "memory.dump", 20_000_000, 3);
        try (var browser = Visitor.signedIn(desk, "ben", look)) {
            browser.page().navigate(thread);
            leavesUnsent(browser, dump);
            assertThat(browser.kept()).contains(id, SENT, DRAFT, "memory.dump");
            browser.asksToSignOut();
            var dialog = browser.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("memory.dump, not uploaded yet");
            assertThat(dialog).containsText("1 reply or note, not sent yet");
            browser.keepsPicture("sign-out-asked");
            button(dialog, "Stay").click();
            assertThat(dialog).isHidden();
            browser.sees("Your reply was not sent");
            browser.asksToSignOut();
            button(dialog, "Sign out and discard").click();
            browser.page().getByLabel("User name").waitFor();
            // All that is left is the name of an empty database.
            assertThat(browser.kept().replace("casebook." + id + ".uploads", ""))
                    .doesNotContain(id, SENT, DRAFT, "memory.dump");
            nextPersonMeetsNothing(browser, thread);
            browser.page().navigate(thread);
            browser.signIn("ben");
            findsTheDraftAgain(browser, dump);
        }
    }

    /** An entry that cannot be sent, and another in the writing with a file that breaks off. */
    private static void leavesUnsent(Visitor ben, Path dump) {
        var page = ben.page();
        page.route("**/replies", Route::abort);
        page.getByLabel("Your reply").fill(SENT);
        ben.button("Send reply").click();
        ben.sees("Your reply was not sent");
        var store = StoreFault.of(page);
        store.connectionBreaks();
        page.getByLabel("Your reply").fill(DRAFT);
        page.getByTestId("file-input").setInputFiles(dump);
        assertThat(TicketForm.line(page, dump)).containsText("stopped at", Visitor.PATIENT);
        ben.sees("Draft saved");
    }

    private static void nextPersonMeetsNothing(Visitor browser, String thread) {
        browser.signIn("bella");
        browser.page().navigate(thread);
        browser.seesHeading("Signing out");
        assertThat(browser.page().getByLabel("Your reply")).hasValue("");
        assertThat(browser.page().locator("article[data-pending]")).hasCount(0);
        browser.keepsPicture("sign-out-next-person");
        browser.asksToSignOut();
        browser.page().getByLabel("User name").waitFor();
    }

    /** What the desk had of it comes back; what only the browser had does not. */
    private static void findsTheDraftAgain(Visitor ben, Path dump) {
        assertThat(ben.page().getByLabel("Your reply")).hasValue(DRAFT);
        assertThat(TicketForm.line(ben.page(), dump)).containsText("before you signed out", Visitor.PATIENT);
        assertThat(ben.page().locator("article[data-pending]")).hasCount(0);
        ben.keepsPicture("sign-out-back-again");
    }

    private static Locator button(Locator dialog, String name) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
