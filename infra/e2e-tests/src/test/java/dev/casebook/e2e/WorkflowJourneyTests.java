package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole workflow in a real browser: a customer opens a ticket with a file, staff answer, the customer resolves it. */
class WorkflowJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/(CB-[0-9A-Z]{5}-[0-9A-Z]{5}).*");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(Look.class)
    void ticketIsOpenedAnsweredAndResolved(Look look) {
        var subject = Sentences.unique("Update stops at 60 %");
        try (var bella = Visitor.signedIn(desk, "bella", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            bella.seesHeading("Support");
            bella.keepsPicture("w1-list");
            bella.link("New ticket").click();
            var id = opens(bella, subject);
            answers(sam, subject);
            bella.sees("Which version did you update from?");
            bella.keepsPicture("w4-answered");
            bella.page().getByLabel("Your reply").fill("From **4.1.7**.");
            bella.button("Send reply").click();
            bella.sees("4.1.7");
            sam.sees("4.1.7");
            resolves(bella);
            bella.sees("Resolved");
            bella.keepsPicture("w5-resolved");
            sam.page().navigate("/dashboard/notifications");
            sam.sees(subject);
            sam.keepsPicture("notifications-staff");
            bella.page().navigate("/dashboard/history?ticket=" + id);
            bella.seesHeading("History");
            bella.keepsPicture("history");
        }
    }

    private static String opens(Visitor bella, String subject) {
        bella.seesHeading("New ticket");
        bella.page().getByText("Failed update").first().click();
        bella.page().getByLabel("Product").selectOption(new SelectOption().setIndex(1));
        bella.page().getByLabel("Environment").selectOption("production");
        bella.field("Site").fill("https://shop.birch.example");
        bella.page().getByLabel("Subject").fill(subject);
        bella.page().getByLabel("What is the problem?").fill("1. Open *Updates*\n2. Choose 4.2\n\nIt stops at 60 %.");
        bella.page().getByLabel("What did you expect?").fill("The update ends.");
        bella.page().getByLabel("What happened instead?").fill("It stops at 60 %.");
        bella.page().getByLabel("What did you try already?").fill("Restarted twice.");
        bella.page().getByLabel("When did it happen, roughly?").fill("2026-11-20T09:15");
        fillIfThere(bella.page().getByLabel("or plan name"), "business");
        bella.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "update.log",
                        "text/plain",
                        "09:15:02 ERROR stopped\n".repeat(50).getBytes(StandardCharsets.UTF_8)));
        bella.keepsPicture("w2-form");
        bella.button("Open ticket").click();
        bella.page().waitForURL(THREAD);
        bella.seesHeading(subject);
        bella.sees("update.log");
        bella.keepsPicture("w3-opened");
        var url = THREAD.matcher(bella.page().url());
        assertThat(url.matches()).isTrue();
        return url.group(1);
    }

    private static void fillIfThere(Locator field, String value) {
        if (field.count() > 0) {
            field.first().fill(value);
        }
    }

    private static void answers(Visitor sam, String subject) {
        sam.page().navigate("/dashboard/support?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
        sam.link(subject).click();
        sam.seesHeading(subject);
        sam.page().getByLabel("Your reply").fill("Which version did you update from?");
        sam.button("Send reply").click();
        sam.sees("Which version did you update from?");
        sam.keepsPicture("w4-staff");
    }

    private static void resolves(Visitor bella) {
        bella.button("Mark resolved").click();
        var dialog = bella.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).first().fill("4.3 cured it.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark resolved"))
                .click();
        assertThat(dialog).isHidden();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void gateSaysWhatOpensIt(Look look) {
        try (var frank = Visitor.signedIn(desk, "frank", look)) {
            frank.page().navigate("/dashboard/support/new");
            frank.seesHeading("New ticket");
            frank.page().getByText("Needs").first().waitFor();
            frank.keepsPicture("gates-free-plan");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT"})
    void signingOutEndsTheSession(Look look) {
        try (var vera = Visitor.signedIn(desk, "vera", look)) {
            vera.asksToSignOut();
            vera.page().getByLabel("User name").waitFor();
            vera.page().navigate("/dashboard/support");
            vera.page().getByLabel("User name").waitFor();
        }
    }
}
