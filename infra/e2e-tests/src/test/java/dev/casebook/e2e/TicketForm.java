package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The form of a new ticket, as a person fills it. */
record TicketForm(Visitor visitor) {

    /** Opens the form and states a question, which asks for the fewest fields. */
    static TicketForm question(Visitor visitor, String subject) {
        visitor.page().navigate("/dashboard/support/new");
        visitor.seesHeading("New ticket");
        visitor.page().getByText("Question").first().click();
        visitor.page().getByLabel("Subject").fill(subject);
        visitor.page().getByLabel("What is the problem?").fill("Where do I find the export of last month?");
        return new TicketForm(visitor);
    }

    void choose(Path... files) {
        visitor.page().getByTestId("file-input").setInputFiles(files);
    }

    /** The line of a chosen file. */
    Locator line(Path file) {
        return line(visitor.page(), file);
    }

    static Locator line(Page page, Path file) {
        return page.locator("li[data-phase]")
                .filter(new Locator.FilterOptions()
                        .setHasText(file.getFileName().toString()))
                .first();
    }

    void submit() {
        visitor.button("Open ticket").click();
    }

    void seesLine(Path file, String words) {
        assertThat(line(file)).containsText(words, Visitor.PATIENT);
    }
}
