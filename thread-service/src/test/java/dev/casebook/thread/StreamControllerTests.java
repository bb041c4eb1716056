package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class StreamControllerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebTestClient client;
    private final DeskCalls desk;
    private final SmartLifecycle wakeUps;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    private final OwnerSql owner;

    StreamControllerTests(
            @Autowired WebTestClient client,
            @Autowired @Qualifier("threadWatch") SmartLifecycle wakeUps,
            @Autowired Environment settings) {
        owner = new OwnerSql(settings);
        this.client = client;
        this.wakeUps = wakeUps;
        desk = new DeskCalls(client);
    }

    @Test
    void startsNowWithTheTicketAndTellsWhatComes() {
        try (EventStream stream = open("olivia", "")) {
            JsonNode snapshot = stream.named("ticket").getFirst();
            assertThat(snapshot.get("id").stringValue()).isEqualTo(ticket.id());
            assertThat(snapshot.get("status").stringValue()).isEqualTo("open");
            assertThat(snapshot.has("assignee")).isFalse();
            JsonNode reply = desk.reply("sam", ticket, "hello");
            stream.awaitEntries("2");
            assertThat(stream.named("entry").getFirst()).isEqualTo(reply);
        }
    }

    @Test
    void replaysInOrderBehindTheLastEventThenShowsTheTicket() {
        desk.reply("olivia", ticket, "two");
        desk.note("sam", ticket, "three");
        desk.reply("sam", ticket, "four");
        try (EventStream all = open("sam", "?after=0");
                EventStream rest = EventStream.open(client, ticket, "?after=0", headers -> {
                    headers.setBearerAuth(TestIssuer.tokenFor("olivia"));
                    headers.set("Last-Event-ID", "1");
                })) {
            assertThat(all.names()).startsWith("entry", "entry", "entry", "entry", "ticket");
            assertThat(all.entryIds()).containsExactly("1", "2", "3", "4");
            assertThat(rest.entryIds()).containsExactly("2", "4");
        }
    }

    @Test
    void customersNeverSeeANoteAndMissNothingAfterIt() {
        try (EventStream customer = open("olivia", "");
                EventStream staff = open("sue", "")) {
            desk.note("sam", ticket, "secret");
            desk.reply("sam", ticket, "public");
            staff.awaitEntries("2", "3");
            customer.awaitEntries("3");
            assertThat(customer.named("entry").toString()).doesNotContain("secret");
        }
    }

    @Test
    void tellsWhatChangedOnTheTicketToWhomItConcerns() {
        try (EventStream customer = open("olivia", "");
                EventStream staff = open("sam", "")) {
            TestEvents.publish(
                    "support.tickets.v1",
                    ticket.id(),
                    "ticket-assigned.v1",
                    2,
                    ticket.assigned("lena").toString());
            await().atMost(PATIENCE).until(() -> staff.named("ticket").size() == 2);
            assertThat(staff.named("ticket")
                            .getLast()
                            .get("assignee")
                            .get("name")
                            .stringValue())
                    .isEqualTo("Sam Sorrel");
            TestEvents.publish(
                    "support.tickets.v1",
                    ticket.id(),
                    "ticket-status-changed.v1",
                    3,
                    ticket.statusChanged("open", "resolved", 2, "mike").toString());
            await().atMost(PATIENCE).until(() -> customer.named("ticket").size() == 2);
            JsonNode changes = customer.named("ticket").getLast();
            assertThat(List.copyOf(changes.propertyNames())).containsExactly("id", "status", "version");
            assertThat(changes.get("status").stringValue()).isEqualTo("resolved");
        }
    }

    @Test
    void aPollTakesOverWhileNothingWakes() {
        wakeUps.stop();
        try (EventStream stream = open("sam", "")) {
            byAnotherReplica("""
                    insert into presence values ('%s', 'sue', 'Sue', 'agent', now() + interval '1 minute', now())""".formatted(ticket.id()));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(states(stream)).contains("Sue viewing"));
        } finally {
            wakeUps.start();
        }
    }

    @Test
    void manyWritersLeaveNoGapAndNoDouble() {
        try (EventStream stream = open("olivia", "")) {
            IntStream.range(0, 30).parallel().forEach(n -> desk.reply(n % 2 == 0 ? "mike" : "sam", ticket, "n" + n));
            stream.awaitEntries(
                    IntStream.rangeClosed(2, 31).mapToObj(Integer::toString).toArray(String[]::new));
        }
    }

    @Test
    void endsWithTheToken() {
        Map<String, Object> claims = new HashMap<>(DemoPerson.named("olivia").claims());
        // The resource server tolerates a minute of clock skew, so this token is still good and its end is past.
        claims.put("exp", Date.from(Instant.now().plusSeconds(10)));
        try (EventStream stream =
                EventStream.open(client, ticket, "", headers -> headers.setBearerAuth(TestIssuer.token(claims)))) {
            await().atMost(Duration.ofSeconds(30)).until(stream::ended);
        }
    }

    @Test
    void showsWhoIsThere() {
        try (EventStream customer = open("olivia", "");
                EventStream staff = open("sam", "")) {
            present("olivia", "viewing");
            await().atMost(PATIENCE).until(() -> states(staff).contains("Olivia Oak viewing"));
            present("sue", "typing");
            await().atMost(PATIENCE).until(() -> states(customer).contains("Sue Sage typing"));
            assertThat(states(customer)).doesNotContain("Olivia Oak viewing");
            await().atMost(PATIENCE).until(() -> states(staff).contains("Sue Sage viewing"));
        }
    }

    @Test
    void customersSeeNobodyTypeAnInternalNote() {
        try (EventStream customer = open("olivia", "");
                EventStream staff = open("sam", "")) {
            says("sue", "{\"state\":\"typing\",\"internal\":true}");
            await().atMost(PATIENCE).until(() -> states(staff).contains("Sue Sage typing"));
            says("lena", "{\"state\":\"typing\"}");
            await().atMost(PATIENCE).until(() -> states(customer).contains("Lena Linden typing"));
            assertThat(customer.named("presence").toString()).doesNotContain("Sue");
        }
        desk.send(
                        HttpMethod.POST,
                        "olivia",
                        "/tickets/" + ticket.id() + "/presence",
                        "{\"state\":\"typing\",\"internal\":true}")
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void whoTypesIsToldToTheListsAndWhoLooksIsNot() {
        present("sam", "viewing");
        says("sue", "{\"state\":\"typing\",\"internal\":true}");
        TestEvents.await("support.presence.v1", ticket.id(), "typing-seen.v1");
        assertThat(TestEvents.read("support.presence.v1", ticket.id()))
                .extracting(TestEvent::data)
                .singleElement()
                .satisfies(told -> Contracts.validate("support.presence.v1", "typing-seen.v1", told))
                .asString()
                .contains("Sue Sage", "\"internal\":true");
    }

    @Test
    void viewersAreSeenButTypeNothing() {
        present("vera", "viewing");
        desk.send(HttpMethod.POST, "vera", "/tickets/" + ticket.id() + "/presence", "{\"state\":\"typing\"}")
                .expectStatus()
                .isForbidden();
    }

    private EventStream open(String user, String query) {
        return EventStream.open(client, user, ticket, query);
    }

    private void present(String user, String state) {
        says(user, "{\"state\":\"" + state + "\"}");
    }

    private void says(String user, String presence) {
        desk.send(HttpMethod.POST, user, "/tickets/" + ticket.id() + "/presence", presence)
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .exists("Casebook-Position");
    }

    private void byAnotherReplica(String sql) {
        owner.run(sql);
    }

    private static List<String> states(EventStream stream) {
        return stream.named("presence").stream()
                .flatMap(event -> event.get("people").valueStream())
                .map(person -> person.get("name").stringValue() + " "
                        + person.get("state").stringValue())
                .toList();
    }
}
