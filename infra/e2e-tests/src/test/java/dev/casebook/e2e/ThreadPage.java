package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The thread of one ticket, as a person reads and writes in it. */
record ThreadPage(Visitor visitor) {

    /** Opens it and waits until its entries are there. */
    static ThreadPage of(Visitor visitor, String ticket) {
        visitor.page().navigate("/dashboard/support/" + ticket);
        visitor.page().locator("#entry-1").waitFor();
        return new ThreadPage(visitor);
    }

    void says(String status) {
        assertThat(visitor.page().locator("#content header").first()).containsText(status, Visitor.PATIENT);
    }

    void replies(String text) {
        visitor.page().getByLabel("Your reply").fill(text);
        visitor.button("Send reply").click();
        assertThat(entry(text)).isVisible(Visitor.PATIENTLY);
    }

    void notes(String text) {
        visitor.page().getByText("Internal note").first().click();
        visitor.page().getByLabel("Your internal note").fill(text);
        visitor.button("Add note").click();
        assertThat(entry(text)).containsText("Only your team sees this", Visitor.PATIENT);
    }

    void resolves(String how) {
        closes("Mark resolved", how);
    }

    void reopens(String why) {
        closes("Reopen", why);
    }

    /** An entry that stands in the thread, not one on its way. */
    Locator entry(String text) {
        return visitor.page()
                .locator("article[id^='entry-']")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** A file of an entry that can be downloaded. */
    Locator download(String name) {
        return visitor.page()
                .locator("a[href*='/content']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** The version that the page says it shows, with its time. */
    int version() {
        var words = visitor.page().getByText("Version ").first().textContent();
        assertThat(words).matches("Version \\d+, as of \\d\\d:\\d\\d:\\d\\d");
        return Integer.parseInt(words.replaceAll("Version (\\d+),.*", "$1"));
    }

    /** From now on a reload is noticed. */
    void staysOpen() {
        visitor.page().evaluate("window.sinceTheStart = true");
    }

    void stayedOpen() {
        visitor.page().waitForFunction("window.sinceTheStart === true");
    }

    private void closes(String action, String sentence) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(action))
                .first()
                .click();
        var dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).first().fill(sentence);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
        assertThat(dialog).isHidden();
    }
}
