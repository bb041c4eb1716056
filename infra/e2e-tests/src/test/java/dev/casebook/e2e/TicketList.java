package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The support list, in a tab of a browser. */
record TicketList(Page page) {

    static TicketList of(Visitor visitor) {
        visitor.page().navigate("/dashboard/support");
        return new TicketList(visitor.page());
    }

    /** Where every ticket stands that these words find. */
    static String allThat(String words) {
        return "/dashboard/support?view=all&q=" + encoded(words);
    }

    /** Where the open ones of these stand, so that no other ticket counts as an update. */
    static String openThat(String words) {
        return "/dashboard/support?q=" + encoded(words);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    void shows(String tab) {
        page.getByLabel("Which tickets")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + tab + "( \\d+)?$")))
                .click();
    }

    void searches(String words) {
        page.getByLabel("Search tickets").fill(words);
        page.waitForCondition(() -> page.url().contains("q=" + encoded(words)));
    }

    /** Chooses a value of one of the filter chips. */
    void narrows(String chip, String value) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + chip + "(: .*)?$")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(value))
                .click();
    }

    Locator rows() {
        return page.locator("li[data-ticket]");
    }

    Locator row(String subject) {
        return rows().filter(new Locator.FilterOptions().setHasText(subject)).first();
    }

    void says(String subject, String words) {
        assertThat(row(subject)).containsText(words, Visitor.PATIENT);
    }
}
