package dev.casebook.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

/** A search finds what was said in a thread, for those who may read it. */
@CasebookTest(database = "tickets")
class SearchTicketsIntegrationTests {
    private final TicketApi api;
    private final TestPerson bella = TestPerson.customer("business");
    private final TestPerson sam = TestPerson.staff("agent");

    @Autowired
    private DatabaseClient database;

    @Autowired
    private TransactionalOperator transactions;

    SearchTicketsIntegrationTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "context_request", "context_answer"})
    void whatBothSidesReadIsFoundByBoth(String kind) {
        String id = open();
        open();
        say(id, 2, kind, "The “tourmaline” module leaks memory");
        for (String words : List.of("tourmaline", "Memory+tourmaline", "\"module leaks\"", "tourmaline+-granite")) {
            assertThat(found(bella, words)).as(words).containsExactly(id);
            assertThat(found(sam, words)).as(words).containsExactly(id);
        }
        for (String words : List.of("tourmalin", "tourmaline+granite", "\"leaks module\"", "tourmaline+-memory")) {
            assertThat(found(bella, words)).as(words).isEmpty();
            assertThat(found(sam, words)).as(words).isEmpty();
        }
    }

    @Test
    void anInternalNoteIsFoundByStaffAlone() {
        String noted = open();
        String plain = open();
        say(noted, 2, "note", "They hold a grudge about tourmaline");
        say(plain, 2, "reply", "Nothing of the kind");
        assertThat(found(sam, "grudge")).containsExactly(noted);
        for (String words : List.of("grudge", "tourmaline", "\"hold a grudge\"")) {
            assertThat(page(bella, words)).as(words).isEqualTo(page(bella, "never-said-anywhere"));
        }
        assertThat(found(bella, "export+-grudge")).containsExactlyInAnyOrder(noted, plain);
    }

    @Test
    void theResolutionIsFoundAndItsInternalCauseIsNot() {
        String id = open();
        Map<String, Object> resolved = Map.of("resolution", "Renewed the feldspar certificate", "cause", "obsidian");
        api.post("/tickets/" + id + "/resolve", sam, resolved).expectStatus().isOk();
        assertThat(found(bella, "feldspar")).containsExactly(id);
        assertThat(found(sam, "feldspar+certificate")).containsExactly(id);
        assertThat(found(bella, "obsidian")).isEmpty();
        api.post("/tickets/" + id + "/reopen", bella, Map.of("reason", "It came back"))
                .expectStatus()
                .isOk();
        assertThat(found(bella, "feldspar")).isEmpty();
    }

    @Test
    void whatAForeignAccountSaidIsNotFound() {
        String id = open();
        say(id, 2, "reply", "The tourmaline module");
        api.post("/tickets/" + id + "/resolve", bella, Map.of("resolution", "Replaced the feldspar"))
                .expectStatus()
                .isOk();
        TestPerson stranger = TestPerson.customer("business");
        assertThat(found(stranger, "tourmaline")).isEmpty();
        assertThat(found(stranger, "feldspar")).isEmpty();
    }

    @Test
    void whatWasErasedIsNotFound() {
        String id = open();
        say(id, 2, "reply", "The tourmaline module");
        write("update ticket_entry set body = null where ticket_id = :id and seq = 2", Map.of("id", id));
        assertThat(found(bella, "tourmaline")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "created", "priority", "due"})
    void pagesNameEachTicketOnceHoweverOftenItSaysTheWord(String sort) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = open();
            said.add(id);
            say(id, 2, "reply", "Where is the export of tourmaline?");
            say(id, 3, "note", "Tourmaline again");
            say(id, 4, "reply", "That export was tourmaline");
        }
        for (TestPerson reader : List.of(bella, sam)) {
            List<String> joined = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = page(reader, "tourmaline&limit=2&sort=" + sort + cursor);
                joined.addAll(ids(page));
                JsonNode next = page.get("next");
                cursor = next.isNull() ? "" : "&cursor=" + next.stringValue();
            } while (!cursor.isEmpty());
            assertThat(joined).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(said);
        }
    }

    @Test
    void staffFindWordsAmongAllTicketsByTheirIndexes() {
        Caller staff = new Caller("s", "Sam", "s@x", Role.AGENT, null, null, null, null);
        assertThat(plan(staff))
                .contains("Index Scan on ticket_by_text", "Index Scan on ticket_by_subject_part")
                .contains("Index Scan on ticket_entry_by_text", "Index Scan on ticket_entry_by_internal_text")
                .doesNotContain("Seq Scan");
    }

    @Test
    void customersWalkTheirAccountAndNeverMeetTheNotes() {
        Caller customer = new Caller("b", "Bella", "b@x", Role.OWNER, bella.accountId(), "A", "pro", "active");
        assertThat(plan(customer))
                .contains("ticket_of_account_by_activity", "ticket_entry_by_text")
                .doesNotContain("ticket_entry_by_internal_text")
                .doesNotContain("Seq Scan");
    }

    /** A table this small is read whole, so the plan of a large one is asked for. */
    private String plan(Caller reader) {
        TicketFilter filter = TicketFilter.visibleTo(reader);
        filter.matching("tourmaline");
        return String.join(
                "\n",
                database.sql("set local enable_seqscan = off")
                        .then()
                        .thenMany(database.sql("explain select t.id from ticket t" + filter.sql()
                                        + " order by t.last_activity_at desc, t.id desc limit 21")
                                .bindValues(filter.values())
                                .mapValue(String.class)
                                .all())
                        .as(transactions::transactional)
                        .collectList()
                        .blockOptional()
                        .orElseThrow());
    }

    private String open() {
        return api.open(bella, TicketApi.question()).get("id").stringValue();
    }

    private void say(String id, int seq, String kind, String body) {
        write("""
                insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
                values (:id, :seq, :kind, :kind = 'note', 'sam', :body, now())""", Map.of("id", id, "seq", seq, "kind", kind, "body", body));
    }

    private void write(String sql, Map<String, Object> values) {
        database.sql(sql)
                .bindValues(values)
                .then()
                .as(transactions::transactional)
                .block();
    }

    private List<String> found(TestPerson reader, String words) {
        return ids(page(reader, words));
    }

    private JsonNode page(TestPerson reader, String query) {
        String account = reader.accountId().isEmpty() ? "&account=" + bella.accountId() : "";
        return TicketApi.json(
                api.get("/tickets?q=" + query + account, reader).expectStatus().isOk());
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(row -> ids.add(row.get("id").stringValue()));
        return ids;
    }
}
