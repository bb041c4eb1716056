package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A refused action names its gate and succeeds after one refresh; an action one may not do is shown with its reason. */
class RefusedJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/CB-.*");

    private static final String SWITCHED_OFF = "Switched off for now. " + Flag.REASON + " Try again later.";

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
            frank.expects(403, "/api/v1/tickets");
            var keys = frank.keysOf("/api/v1/tickets");
            var form = TicketForm.question(frank, subject);
            fern.hasThreeOpenTickets();
            form.submit();
            frank.sees("The ticket was not opened");
            frank.sees("Everything you typed is kept.");
            frank.sees("Needed:");
            frank.keepsPicture("gate-refused");
            try {
                fern.choosesPlan(frank, "pro");
                frank.button("Refresh session and retry").click();
                frank.page().waitForURL(THREAD);
                frank.seesHeading(subject);
                frank.keepsPicture("gate-opened");
                assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
            } finally {
                fern.choosesPlan(frank, "free");
            }
        } finally {
            fern.hasNoOpenTicket();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void viewerWhoWasAMemberIsRefusedKeepsTheTextAndSeesWhyItCannotBeEscalated(Look look) throws IOException {
        var olivia = new Api(desk, "olivia");
        var id = olivia.opens(Sentences.unique("Once a member"));
        try (var vera = Visitor.signedIn(desk, "vera", look)) {
            // As a member would, the page tells that someone types: that is refused with the reply.
            vera.expects(403, "/replies").expects(403, "/presence");
            var keys = vera.keysOf("/replies");
            vera.holdsCatalogue(olivia.get("/catalog").response().body());
            vera.page().navigate("/dashboard/support/" + id);
            vera.page().getByLabel("Your reply").fill("I saw it too.");
            vera.button("Send reply").click();
            vera.sees("Your reply was not sent");
            vera.sees("Ask an owner of your account to make you a member");
            vera.keepsPicture("role-refused");
            vera.button("Refresh session and retry").click();
            vera.link("Escalate").waitFor();
            vera.sees("I saw it too.");
            vera.sees("What you wrote is kept here.");
            assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
            vera.hearsOfTheCatalogueAgain();
            vera.page().reload();
            vera.sees("You can read this thread");
            assertThat(olivia.get("/tickets/" + id + "/timeline").json().path("items"))
                    .hasSize(1);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> refusals(olivia, id).size() == 2);
            vera.page().navigate("/dashboard/history?ticket=" + id);
            vera.sees("Tried to reply");
            var escalate = vera.button("Escalate");
            assertThat(escalate).hasAttribute("aria-disabled", "true");
            assertThat(escalate).hasAttribute("title", Pattern.compile("Only members can do this\\..+"));
            vera.keepsPicture("role-refused-history");
        } finally {
            olivia.resolves(id);
        }
    }

    private static JsonNode refusals(Api reader, String ticket) throws IOException {
        return reader.get("/history?outcome=refused&ticket=" + ticket).json().path("items");
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void whatIsSwitchedOffIsShownWithItsReasonAndStaffGoOnOnceItIsOn(Look look) throws IOException {
        var script = new Api(desk, "sam");
        var bellas = new Api(desk, "bella");
        var subject = Sentences.unique("Switched off");
        var id = bellas.opens(subject);
        var probe = "/tickets/" + bellas.opens(Sentences.unique("Is it on?")) + "/replies";
        try (var reply = Flag.named(desk, "reply");
                var resolve = Flag.named(desk, "resolve");
                var bella = Visitor.signedIn(desk, "bella", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            resolve.off();
            reply.off();
            reply.until(403, script, probe, Sentences.reply("Is it off?"));
            for (var visitor : List.of(bella, sam)) {
                visitor.page().navigate("/dashboard/support/" + id);
                visitor.seesHeading(subject);
                visitor.sees("Replies are closed at the moment");
                visitor.sees(SWITCHED_OFF);
                var button = visitor.button("Mark resolved");
                assertThat(button).hasAttribute("aria-disabled", "true");
                assertThat(button).hasAttribute("title", SWITCHED_OFF);
                visitor.keepsPicture(visitor == sam ? "switched-off-staff" : "switched-off-customer");
            }
            resolve.on();
            reply.on();
            reply.until(201, script, probe, Sentences.reply("Is it on?"));
            sam.expects(403, "/replies");
            var keys = sam.keysOf("/replies");
            sam.holdsCatalogue(script.get("/catalog").response().body());
            sam.page().navigate("/dashboard/support/" + id);
            sam.page().getByLabel("Your reply").fill("It is under Reports.");
            reply.off();
            reply.until(403, script, probe, Sentences.reply("Is it off?"));
            sam.button("Send reply").click();
            sam.sees("Your reply was not sent");
            sam.sees(Flag.REASON);
            sam.keepsPicture("feature-refused-staff");
            reply.on();
            reply.until(201, script, probe, Sentences.reply("Is it on?"));
            sam.button("Try again").click();
            bella.sees("It is under Reports.");
            assertThat(sam.page().locator("article[data-pending]")).hasCount(0);
            assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void viewerSeesEveryActionWithTheReasonWhyNot(Look look) throws IOException {
        var subject = Sentences.unique("Only to look at");
        var olivia = new Api(desk, "olivia");
        var id = olivia.opens(subject);
        try (var vera = Visitor.signedIn(desk, "vera", look)) {
            vera.seesHeading("Support");
            assertThat(vera.button("New ticket")).isDisabled();
            vera.sees("Only members can do this.");
            vera.keepsPicture("viewer-list");
            vera.page().navigate("/dashboard/support/new");
            vera.sees("You can read tickets but not open them");
            assertThat(vera.button("Open ticket")).isDisabled();
            vera.keepsPicture("viewer-form");
            vera.page().navigate("/dashboard/support/" + id);
            vera.seesHeading(subject);
            vera.sees("You can read this thread");
            var resolve = vera.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark resolved"));
            assertThat(resolve).hasAttribute("aria-disabled", "true");
            assertThat(resolve).hasAttribute("title", Pattern.compile("Only members can do this\\..+"));
            resolve.dispatchEvent("click");
            assertThat(vera.page().getByRole(AriaRole.DIALOG)).isHidden();
            vera.keepsPicture("viewer-thread");
        } finally {
            olivia.resolves(id);
        }
    }
}
