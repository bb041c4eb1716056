package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calls that tests of settings make again and again, as the administrator Ada. */
record AdminDesk(TicketApi api, TestPerson ada) {

    JsonNode read(String path) {
        return TicketApi.json(api.get(path, ada).expectStatus().isOk());
    }

    ResponseSpec put(String path, long version, ObjectNode wish) {
        return put(ada, path, version, wish);
    }

    ResponseSpec put(TestPerson who, String path, long version, ObjectNode wish) {
        return api.call(HttpMethod.PUT, path, who)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(wish.toString())
                .exchange();
    }

    /** Adds an issue type like the question; answers its key. */
    String newType() {
        String key = "t_" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode wish = wishOf(read("/catalog/types/question"));
        wish.put("key", key).put("label", "Outage");
        api.post("/catalog/types", ada, wish).expectStatus().isCreated();
        return key;
    }

    void retire(String path) {
        JsonNode present = read(path);
        put(path, version(present), wishOf(present).put("active", false))
                .expectStatus()
                .isOk();
    }

    /** The issue type as the catalogue shows it to this person. */
    JsonNode typeOf(TestPerson who, String key) {
        return TicketApi.json(api.get("/catalog", who))
                .get("types")
                .valueStream()
                .filter(type -> type.get("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What was read, without what only the desk sets. */
    static ObjectNode wishOf(JsonNode read) {
        ObjectNode wish = (ObjectNode) read.deepCopy();
        wish.remove(List.of("version", "types"));
        if (wish.has("enabled")) {
            wish.remove("description");
        }
        if (wish.has("attachmentBytes") || wish.has("enabled")) {
            wish.remove("key");
        }
        if (wish.get("fields") != null) {
            wish.get("fields").forEach(field -> ((ObjectNode) field).retain("key", "required"));
        }
        return wish;
    }

    static long version(JsonNode setting) {
        return setting.get("version").longValue();
    }

    /** The event of that key and version. */
    static String toldOf(String key, long version) {
        return TestEvents.await(
                        "support.plans.v1",
                        event -> event.subject().equals(key)
                                && JsonMapper.shared()
                                                .readTree(event.data())
                                                .get("version")
                                                .longValue()
                                        == version)
                .data();
    }

    static void assertPointer(ResponseSpec answer, String... pointers) {
        List<String> found = new ArrayList<>();
        TicketApi.json(answer.expectStatus().isEqualTo(422))
                .get("errors")
                .forEach(error -> found.add(error.get("pointer").stringValue()));
        assertThat(found).containsExactly(pointers);
    }
}
