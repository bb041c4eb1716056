package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A refused action names its gate and succeeds after one refresh; an action one may not do is shown with its reason. */
class RefusedJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/CB-.*");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void gateOpensAfterOneRefreshAndTheSameTicketIsOpenedOnce(Look look) throws IOException {
        var fern = DemoAccount.fern(desk);
        fern.hasNoOpenTicket();
        var subject = Sentences.unique("A fourth ticket");
        try (var frank = Visitor.signedIn(desk, "frank", look)) {
            var keys = keysOfOpenings(frank.page());
            var form = TicketForm.question(frank, subject);
            fern.hasThreeOpenTickets();
            form.submit();
            frank.sees("The ticket was not opened");
            frank.sees("Everything you typed is kept.");
            frank.sees("Needed:");
            frank.keepsPicture("gate-refused");
            fern.choosesPlan(frank, "pro");
            frank.button("Refresh session and retry").click();
            frank.page().waitForURL(THREAD);
            frank.seesHeading(subject);
            frank.keepsPicture("gate-opened");
            assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
            fern.choosesPlan(frank, "free");
            frank.heardNoComplaint();
        } finally {
            fern.hasNoOpenTicket();
        }
    }

    private static List<String> keysOfOpenings(Page page) {
        var keys = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (opensATicket(request)) {
                keys.add(request.headers().get("idempotency-key"));
            }
        });
        return keys;
    }

    private static boolean opensATicket(Request request) {
        return request.method().equals("POST") && request.url().endsWith("/api/v1/tickets");
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void viewerSeesEveryActionWithTheReasonWhyNot(Look look) throws IOException {
        var subject = Sentences.unique("Only to look at");
        var olivia = new Api(desk, "olivia");
        var id = olivia.post("/tickets", Sentences.question(subject))
                .json()
                .path("id")
                .asString();
        try (var vera = Visitor.signedIn(desk, "vera", look)) {
            vera.seesHeading("Support");
            assertThat(vera.button("New ticket")).isDisabled();
            vera.sees("Needs the role member.");
            vera.keepsPicture("viewer-list");
            vera.page().navigate("/dashboard/support/new");
            vera.sees("You cannot open a ticket at the moment");
            assertThat(vera.button("Open ticket")).isDisabled();
            vera.keepsPicture("viewer-form");
            vera.page().navigate("/dashboard/support/" + id);
            vera.seesHeading(subject);
            vera.sees("You can read this thread");
            var resolve = vera.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark resolved"));
            assertThat(resolve).hasAttribute("aria-disabled", "true");
            assertThat(resolve).hasAttribute("title", Pattern.compile("Needs the role member\\..+"));
            resolve.dispatchEvent("click");
            assertThat(vera.page().getByRole(AriaRole.DIALOG)).isHidden();
            vera.keepsPicture("viewer-thread");
            vera.heardNoComplaint();
        } finally {
            olivia.post("/tickets/" + id + "/resolve", Map.of("resolution", "Seen."));
        }
    }
}
