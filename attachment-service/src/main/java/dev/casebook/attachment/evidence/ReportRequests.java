package dev.casebook.attachment.evidence;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How far each context request had come when the package was made: per item the place of its newest answer and of its
 * newest acceptance. Places only, so that a request of any length costs a few numbers.
 */
final class ReportRequests {

    /** One item of one request. */
    private record Item(String request, String id) {}

    private final Map<Item, Long> answered = new HashMap<>();
    private final Map<Item, Long> accepted = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    static ReportRequests of(Chain chain) throws IOException {
        var requests = new ReportRequests();
        chain.each(requests::follow);
        return requests;
    }

    /** What became of an item, in words. */
    String standing(String request, String item) {
        var answer = answered.get(new Item(request, item));
        if (answer == null) {
            return withdrawn.contains(request) ? "withdrawn, not answered" : "not answered";
        }
        return "answered in entry " + answer + ", " + verdict(request, item, answer);
    }

    /** What became of the answer that this entry gave to an item, in words. */
    String verdict(String request, String item, long seq) {
        var newest = answered.getOrDefault(new Item(request, item), seq);
        if (newest > seq) {
            return "changed in entry " + newest;
        }
        var acceptance = accepted.getOrDefault(new Item(request, item), 0L);
        if (acceptance > seq) {
            return "accepted in entry " + acceptance;
        }
        return withdrawn.contains(request) ? "withdrawn, not accepted" : "not accepted";
    }

    private void follow(ChainEntry entry) {
        if (entry.hidden()) {
            return;
        }
        var shown = entry.shown();
        var event = shown.path("event");
        var seq = shown.path("seq").asLong();
        var request = event.path("request").asString("");
        switch (event.path("name").asString("")) {
            case "context_answered" -> put(answered, request, event.path("answers"), seq);
            case "context_accepted" -> put(accepted, request, event.path("items"), seq);
            case "context_withdrawn" -> withdrawn.add(request);
            default -> {}
        }
    }

    private static void put(Map<Item, Long> places, String request, JsonNode items, long seq) {
        items.valueStream()
                .forEach(item -> places.put(new Item(request, item.path("item").asString("")), seq));
    }
}
