package dev.casebook.ticket.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** People are learned from whoever calls, told once, and found by staff. */
@CasebookTest(database = "tickets")
class PeopleIntegrationTests {
    private static final String TOPIC = "support.people.v1";
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final TicketApi api;
    private final LearnPerson learning;
    private final People people;

    PeopleIntegrationTests(@Autowired WebTestClient client, @Autowired LearnPerson learning, @Autowired People people) {
        this.api = new TicketApi(client);
        this.learning = learning;
        this.people = people;
    }

    @Test
    void callerIsLearnedAndToldOnce() {
        TestPerson olivia = TestPerson.customer("pro");
        api.get("/tickets", olivia).expectStatus().isOk();
        api.get("/tickets", olivia).expectStatus().isOk();
        String told = TestEvents.await(TOPIC, olivia.id(), PersonChanged.TYPE).data();
        Contracts.validate(TOPIC, PersonChanged.TYPE, told);
        JsonNode person = CasebookJson.mapper().readTree(told);
        assertThat(person.get("accountId").stringValue()).isEqualTo(olivia.accountId());
        assertThat(TestEvents.read(TOPIC, olivia.id())).hasSize(1);
    }

    @Test
    void newestClaimsWin() {
        Person member = person("p-" + System.nanoTime(), "Mia", Role.MEMBER);
        Person owner = new Person(member.id(), "Mia", member.email(), Role.OWNER, "a", "A");
        learning.learn(owner, null, NOW).block();
        learning.learn(member, null, NOW.minusSeconds(60)).block();
        assertThat(people.find(member.id()).block()).isEqualTo(owner);
        learning.learn(member, null, NOW.plusSeconds(60)).block();
        assertThat(people.find(member.id()).block()).isEqualTo(member);
    }

    @Test
    void staffFindPeopleAndCustomersDoNot() {
        TestPerson sam = TestPerson.staff("agent");
        api.get("/people?role=staff&q=" + sam.id().substring(0, 4), sam)
                .expectBody()
                .jsonPath("$.items[?(@.id == '" + sam.id() + "')]")
                .exists();
        JsonNode page =
                TicketApi.json(api.get("/people?limit=1", sam).expectStatus().isOk());
        assertThat(page.get("items").size()).isEqualTo(1);
        api.get("/people?role=nonsense", sam).expectStatus().isEqualTo(422);
        JsonNode refused = TicketApi.json(
                api.get("/people", TestPerson.customer("pro")).expectStatus().isForbidden());
        assertThat(refused.get("type").stringValue()).isEqualTo("urn:casebook:problem:forbidden");
    }

    @Test
    void exampleIsWhatIsTold() {
        Person olivia = new Person(
                new PersonId("0198a000-0000-7000-8000-00000000b001"),
                "Olivia Oak",
                "olivia@acorn.example",
                Role.OWNER,
                "0198a000-0000-7000-8000-00000000a001",
                "Acorn Studio");
        PersonChanged event = PersonChanged.of(olivia, 1, Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(CasebookJson.mapper().readTree(CasebookJson.mapper().writeValueAsString(event)))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, PersonChanged.TYPE)));
    }

    private static Person person(String id, String name, Role role) {
        return new Person(new PersonId(id), name, name + "@example.org", role, "a", "A");
    }
}
