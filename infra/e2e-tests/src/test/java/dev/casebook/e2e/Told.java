package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What staff were told of tickets, in their feeds and by mail. */
record Told(Desk desk) {

    private static final List<String> STAFF = List.of("sam", "sue", "lena", "ada");
    private static final List<String> ADDRESSES =
            STAFF.stream().map(person -> person + "@casebook.example").toList();
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Each of the staff has one item in the feed and one letter for each of the tickets that were opened. */
    void ofEachTicketOnce(List<String> tickets) {
        for (var person : STAFF) {
            await().atMost(LIMIT)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(opened(person)).containsAllEntriesOf(oneEach(tickets)));
        }
        await().atMost(LIMIT)
                .ignoreExceptions()
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> oneLetterEach(tickets));
    }

    private void oneLetterEach(List<String> tickets) throws IOException {
        var letters = Mailbox.of(desk).saying("opened a ticket");
        for (var ticket : tickets) {
            var told = letters.getOrDefault(ticket, Map.of());
            assertThat(told).as("letters about " + ticket).containsOnlyKeys(ADDRESSES);
            assertThat(told.values()).as("letters about " + ticket).allMatch(ids -> ids.size() == 1, "one letter");
        }
    }

    /** How often the feed says of a ticket that it was opened. */
    private Map<String, Integer> opened(String person) throws IOException {
        var heard = new HashMap<String, Integer>();
        for (var item : allPages(new Api(desk, person), "/notifications?limit=100")) {
            if (item.path("event").asString().equals("ticket_opened")) {
                heard.merge(item.path("ticket").path("id").asString(), 1, Integer::sum);
            }
        }
        return heard;
    }

    private static Map<String, Integer> oneEach(List<String> tickets) {
        var once = new HashMap<String, Integer>();
        tickets.forEach(ticket -> once.put(ticket, 1));
        return once;
    }

    /** Every item of a list, page after page. */
    static List<JsonNode> allPages(Api reader, String path) throws IOException {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = reader.get(path + cursor).json();
            page.path("items").forEach(items::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }
}
