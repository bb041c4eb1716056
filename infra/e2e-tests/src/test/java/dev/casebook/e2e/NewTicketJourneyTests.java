package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** W2: the form follows the issue type and scores the ticket while it is typed; staff open one for an account. */
class NewTicketJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/CB-[0-9A-Z]{5}-[0-9A-Z]{5}.*");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void formFollowsTheTypeAndTheScoreRisesWhileOneTypes(Look look) {
        var subject = Sentences.unique("Reports are empty");
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var page = bella.page();
            page.navigate("/dashboard/support/new");
            assertThat(checklist(bella)).containsText("Choose what it is about");
            chooses(bella, "Question");
            assertThat(checklist(bella)).containsText("Follow-ups are in this thread");
            assertThat(page.getByLabel("What did you expect?")).isHidden();
            assertThat(checklist(bella)).not().containsText("Has a log");
            chooses(bella, "Failed update");
            assertThat(page.getByLabel("What did you expect?")).isVisible();
            assertThat(checklist(bella)).containsText("Has a log (open)", Visitor.PATIENT);
            bella.sees("When an install or an update fails");
            var bare = score(bella);
            page.getByLabel("Product").selectOption(new SelectOption().setIndex(1));
            bella.field("Site").fill("https://shop.birch.example");
            page.getByLabel("When did it happen, roughly?").fill("2026-11-20T09:15");
            var placed = scoreAbove(bare, bella);
            bella.keepsPicture("w2-score-rising");
            page.getByLabel("Subject").fill(subject);
            page.getByLabel("What is the problem?").fill("1. Open *Updates*\n2. Choose 4.2\n\nIt stops at 60 %.");
            page.getByLabel("What did you expect?").fill("The update ends.");
            page.getByLabel("What happened instead?").fill("It stops at 60 %.");
            var told = scoreAbove(placed, bella);
            page.getByTestId("file-input").setInputFiles(new FilePayload[] {
                new FilePayload("update.log", "text/plain", "09:15:02 ERROR".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("seen.png", "image/png", Pictures.small())
            });
            scoreAbove(told, bella);
            assertThat(checklist(bella)).containsText("Good: staff can start right away");
            bella.keepsPicture("w2-score-good");
            bella.button("Open ticket").click();
            page.waitForURL(THREAD);
            bella.seesHeading(subject);
        }
    }

    private static void chooses(Visitor visitor, String type) {
        visitor.page().getByText(type).first().click();
    }

    private static Locator checklist(Visitor visitor) {
        return visitor.page().getByLabel("Checklist");
    }

    private static int score(Visitor visitor) {
        var words = checklist(visitor).locator("strong").textContent();
        assertThat(words).matches("\\d+ %");
        return Integer.parseInt(words.replace(" %", ""));
    }

    private static int scoreAbove(int before, Visitor visitor) {
        assertThat(checklist(visitor).locator("strong"))
                .not()
                .hasText(
                        before + " %",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(20_000));
        var now = score(visitor);
        assertThat(now).isGreaterThan(before);
        return now;
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void staffOpenATicketForAnAccountAndItsPeopleSeeIt(Look look) throws IOException {
        var subject = Sentences.unique("You called us");
        try (var sam = Visitor.signedIn(desk, "sam", look);
                var bella = Visitor.signedIn(desk, "bella", look)) {
            var form = TicketForm.question(sam, subject);
            form.submit();
            assertThat(sam.page()).hasURL(Pattern.compile(".*/dashboard/support/new.*"));
            sam.page().getByLabel("For which account").selectOption("Birch Labs");
            sam.keepsPicture("w2-for-an-account");
            form.submit();
            sam.page().waitForURL(THREAD);
            sam.seesHeading(subject);
            sam.sees("Birch Labs");
            bella.page().navigate(TicketList.allThat(subject));
            new TicketList(bella.page()).says(subject, "Sam");
            bella.page()
                    .getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(subject))
                    .click();
            bella.seesHeading(subject);
            bella.keepsPicture("w2-opened-by-staff");
        }
    }
}
