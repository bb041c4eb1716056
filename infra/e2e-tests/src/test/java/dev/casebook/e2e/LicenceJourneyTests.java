package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With an expired licence what is closed is shown with the reason and the remedy, and the way to renew stays open. */
class LicenceJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/(CB-[0-9A-Z]{5}-[0-9A-Z]{5}).*");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void expiredLicenceLeavesTheLicenceTypeAndSaysWhatOpensTheOthers(Look look) throws IOException {
        var subject = Sentences.unique("How do I renew");
        try (var eli = Visitor.signedIn(desk, "eli", look)) {
            var page = eli.page();
            page.navigate("/dashboard/support/new");
            eli.seesHeading("New ticket");
            for (var type : List.of("Failed install", "Failed update", "Bug", "Performance", "Question")) {
                assertThat(card(page, type)).isDisabled();
                assertThat(card(page, type)).containsText("Needs an active licence.");
            }
            assertThat(card(page, "Billing and account")).isEnabled();
            eli.sees("Renew the licence, then refresh your session");
            eli.keepsPicture("licence-expired-form");
            card(page, "Licence and activation").click();
            page.getByLabel("Subject").fill(subject);
            page.getByLabel("What is the problem?").fill("The key says it ran out on Monday.");
            eli.button("Open ticket").click();
            page.waitForURL(THREAD);
            eli.seesHeading(subject);
            eli.keepsPicture("licence-expired-opened");
            new Api(desk, "eli").resolves(page.url().replaceAll(THREAD.pattern(), "$1"));
        }
    }

    private static Locator card(Page page, String type) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + type)));
    }
}
