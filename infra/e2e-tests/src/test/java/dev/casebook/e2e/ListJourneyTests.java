package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** W1: a ticket is found again in every way there is, an empty list leads on, and staff find what needs them. */
class ListJourneyTests {

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void ticketIsFoundByItsWordsItsTabItsFiltersAndItsIdInAnyForm(Look look) throws IOException {
        var subject = Sentences.unique("Where is the export");
        var id = new Api(desk, "bella").opens(subject);
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var list = TicketList.of(bella);
            for (var words : formsOf(id)) {
                list.searches(words);
                assertThat(list.rows()).hasCount(1);
                list.says(subject, "We are working on it");
            }
            bella.keepsPicture("w1-found-by-id");
            list.searches(subject);
            list.shows("Resolved");
            bella.sees("No ticket under “Resolved” fits");
            list.shows("All");
            list.says(subject, "Question");
            list.narrows("Type", "Question");
            bella.page().reload();
            list.says(subject, "We are working on it");
            assertThat(bella.page()).hasURL(Pattern.compile(".*[?&]type=question.*"));
            list.narrows("Type", "Billing and account");
            bella.seesHeading("Nothing matches");
            bella.keepsPicture("w1-nothing-matches");
            bella.page()
                    .locator("#content")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clear filters"))
                    .last()
                    .click();
            assertThat(bella.page()).hasURL(Pattern.compile(".*/dashboard/support\\?view=all$"));
            list.says(subject, "We are working on it");
        }
    }

    /** As it is written, as it is typed in a hurry, and as it is spoken. */
    private static List<String> formsOf(String id) {
        var lower = id.toLowerCase(Locale.ROOT);
        return List.of(id, lower, lower.replace("-", ""), id.replace('-', ' '));
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void listWithNothingInItSaysWhatAGoodTicketIsAndLeadsToTheForm(Look look) throws IOException {
        DemoAccount.fern(desk).hasNoOpenTicket();
        try (var frank = Visitor.signedIn(desk, "frank", look)) {
            var list = TicketList.of(frank);
            frank.seesHeading("No open tickets");
            frank.sees("A good ticket lets support start right away.");
            frank.keepsPicture("w1-nothing-yet");
            list.shows("Waiting for you");
            frank.seesHeading("Nothing waits for you");
            list.shows("Drafts");
            assertThat(frank.page()
                            .locator("#content li")
                            .or(frank.page().getByText("No drafts"))
                            .first())
                    .isVisible();
            list.shows("Open");
            frank.page()
                    .locator("#content")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("New ticket"))
                    .last()
                    .click();
            frank.seesHeading("New ticket");
            assertThat(frank.page()).hasURL(Pattern.compile(".*/dashboard/support/new$"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void staffTakeATicketFromTheQueueAndItLeavesTheOneTheyAnswered(Look look) throws IOException {
        var subject = Sentences.unique("Take me");
        var id = new Api(desk, "bella").opens(subject);
        var sams = new Api(desk, "sam");
        try (var sam = Visitor.signedIn(desk, "sam", look)) {
            var list = TicketList.of(sam);
            list.searches(subject);
            list.says(subject, "Birch Labs");
            list.shows("Mine");
            sam.seesHeading("Nothing matches");
            list.shows("Unassigned");
            list.says(subject, "Waiting for us");
            sam.keepsPicture("w1-queue-unassigned");
            list.row(subject).getByRole(AriaRole.BUTTON).click();
            sam.sees("Assigned to you: " + subject);
            list.shows("Mine");
            list.says(subject, "Sam");
            sam.keepsPicture("w1-queue-mine");
            list.shows("Unassigned");
            sam.seesHeading("Nothing matches");
            assertThat(sams.get("/tickets/" + id).json().at("/assignee/name").asString())
                    .startsWith("Sam");
            sams.post("/tickets/" + id + "/replies", Sentences.reply("Under Reports."));
            await().until(
                            () -> sams.get("/tickets/" + id)
                                    .json()
                                    .path("status")
                                    .asString(),
                            "awaiting_customer"::equals);
            list.shows("Waiting for us");
            sam.seesHeading("Nothing matches");
            list.shows("All");
            list.says(subject, "With the customer");
        }
    }
}
