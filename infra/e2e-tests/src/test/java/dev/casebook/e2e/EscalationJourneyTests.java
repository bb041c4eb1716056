package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What still fails after one controlled retry becomes a ticket that carries the evidence of the failure. */
class EscalationJourneyTests {

    private static final Pattern THREAD = Pattern.compile(".*/dashboard/support/(CB-[0-9A-Z]{5}-[0-9A-Z]{5}).*");

    private static final String REPLIES = "**/replies";

    private static final String REQUEST = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** What the gateway says for a part that does not answer. */
    private static final Route.FulfillOptions AWAY = new Route.FulfillOptions()
            .setStatus(503)
            .setContentType("application/problem+json")
            .setBody("{\"title\":\"Unavailable\",\"status\":503,\"requestId\":\"" + REQUEST + "\"}");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void failedTwiceItIsEscalatedWithItsEvidence(Look look) throws IOException {
        var api = new Api(desk, "bella");
        var id = api.post("/tickets", Sentences.question(Sentences.unique("A reply that fails")))
                .json()
                .path("id")
                .asString();
        try (var bella = Visitor.signedIn(desk, "bella", look)) {
            var page = bella.page();
            page.navigate("/dashboard/support/" + id);
            bella.expects(503, "/api/v1/").expects(504, "/api/v1/");
            page.getByLabel("Your reply").fill("It came back this morning.");
            desk.part("thread-service").kill();
            bella.button("Send reply").click();
            bella.sees("Your reply was not sent");
            bella.sees("What you wrote is kept here.");
            bella.keepsPicture("failed-once");
            // It is on its way up again, and a retry might find it: this one does not.
            page.route(REPLIES, route -> route.fulfill(AWAY));
            bella.button("Retry once").click();
            bella.link("Escalate").waitFor();
            page.unroute(REPLIES);
            bella.keepsPicture("failed-twice");
            bella.link("Escalate").click();
            bella.seesHeading("New ticket");
            bella.sees("The facts of what failed go with this ticket");
            assertThat(page.getByLabel("Subject")).hasValue(Pattern.compile("Your reply was not sent.*"));
            assertThat(page.getByLabel("What did you expect?")).not().hasValue("");
            assertThat(page.getByLabel("What happened instead?")).not().hasValue("");
            bella.keepsPicture("escalation");
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(desk.status()).allMatch(Part::up));
            page.getByLabel("Product").selectOption(new SelectOption().setIndex(1));
            page.getByLabel("Environment").selectOption("production");
            bella.field("Site").fill("https://shop.birch.example");
            bella.button("Open ticket").click();
            page.waitForURL(THREAD);
            carriesTheEvidence(api, page.url(), "/dashboard/support/" + id);
            page.navigate("/dashboard/support/" + id);
            bella.sees("Not sent");
            bella.button("Send now").click();
            bella.sees("It came back this morning.");
            assertThat(page.locator("article[data-pending]")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_DARK", "PHONE_LIGHT"})
    void staffEscalateWhatFailedTwiceInTheNameOfTheAccount(Look look) throws IOException {
        var api = new Api(desk, "sam");
        var id = new Api(desk, "bella").opens(Sentences.unique("An answer that fails"));
        try (var sam = Visitor.signedIn(desk, "sam", look)) {
            var page = ThreadPage.of(sam, id).visitor().page();
            sam.expects(503, "/replies");
            page.route(REPLIES, route -> route.fulfill(AWAY));
            page.getByLabel("Your reply").fill("Install 4.3, please.");
            sam.button("Send reply").click();
            sam.sees("Your reply was not sent");
            sam.button("Retry once").click();
            sam.link("Escalate").click();
            sam.seesHeading("New ticket");
            sam.sees("The facts of what failed go with this ticket");
            sam.sees(REQUEST);
            page.getByLabel("For which account").selectOption("Birch Labs");
            page.getByLabel("Product").selectOption(new SelectOption().setIndex(1));
            page.getByLabel("Environment").selectOption("production");
            sam.field("Site").fill("https://shop.birch.example");
            sam.keepsPicture("escalation-staff");
            sam.button("Open ticket").click();
            page.waitForURL(THREAD);
            carriesTheEvidence(api, page.url(), "/dashboard/support/" + id);
            page.unroute(REPLIES);
            page.navigate("/dashboard/support/" + id);
            sam.button("Send now").click();
            assertThat(new ThreadPage(sam).entry("Install 4.3, please.")).isVisible(Visitor.PATIENTLY);
        }
    }

    private static void carriesTheEvidence(Api api, String url, String route) throws IOException {
        var matcher = THREAD.matcher(url);
        assertThat(matcher.matches()).as(url).isTrue();
        var ticket = api.get("/tickets/" + matcher.group(1)).json();
        var evidence = ticket.path("evidence");
        assertThat(ticket.path("route").asString()).isEqualTo(route);
        assertThat(evidence.path("action").asString()).contains("reply was not sent");
        assertThat(evidence.path("requestId").asString()).isNotBlank();
        assertThat(Instant.parse(evidence.path("latestRetryAt").asString()))
                .isAfter(Instant.parse(evidence.path("firstFailureAt").asString()));
    }
}
