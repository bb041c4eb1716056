package dev.casebook.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;

/** The demo account Fern, whose plan the identity provider's page changes and whose tickets a test may put away. */
record DemoAccount(Desk desk, Api owner) {

    static DemoAccount fern(Desk desk) {
        return new DemoAccount(desk, new Api(desk, "frank"));
    }

    /** Chooses a plan on the provider's demo page, in a tab of its own beside the dashboard. */
    void choosesPlan(Visitor visitor, String plan) {
        try (var tab = visitor.page().context().newPage()) {
            tab.navigate("http://127.0.0.1:" + desk.port("identity") + "/demo");
            tab.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Fern"))
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(plan).setExact(true))
                    .click();
            tab.locator("button.chosen[value=" + plan + "]").first().waitFor();
        }
        visitor.signsInAgainNextTime();
    }

    void hasNoOpenTicket() throws IOException {
        for (var row : owner.get("/tickets?status=open,awaiting_customer&limit=100")
                .json()
                .path("items")) {
            owner.resolves(row.path("id").asString());
        }
    }

    /** As many as the free plan has room for at once. */
    void hasThreeOpenTickets() throws IOException {
        for (var n = 0; n < 3; n++) {
            owner.opens(Sentences.unique("Room " + n));
        }
    }
}
