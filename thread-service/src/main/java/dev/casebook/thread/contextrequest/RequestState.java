package dev.casebook.thread.contextrequest;

import dev.casebook.support.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How far a request has come: by item, the seq of its newest answer and of its newest acceptance. */
record RequestState(Map<String, Long> answered, Map<String, Long> accepted, boolean withdrawn) {

    /** One later entry about the request. */
    record Step(long seq, JsonNode event) {

        private boolean named(String name) {
            return event.path("name").asString("").equals(name);
        }
    }

    static RequestState of(List<Step> steps) {
        return new RequestState(
                newest(steps, ContextEntries.ANSWERED, "answers"),
                newest(steps, ContextEntries.ACCEPTED, "items"),
                steps.stream().anyMatch(step -> step.named(ContextEntries.WITHDRAWN)));
    }

    RequestState requireStanding() {
        if (withdrawn) {
            throw ProblemException.conflict(
                    "This request was withdrawn, so nothing has to be answered any more. Write a reply instead.");
        }
        return this;
    }

    /** Those of the items whose newest answer is not accepted yet; refuses where one has no answer or none is left. */
    List<AskedItem> toAccept(List<AskedItem> asked, boolean byName) {
        List<AskedItem> answers =
                asked.stream().filter(item -> answered.containsKey(item.id())).toList();
        if (byName && answers.size() < asked.size()) {
            throw ProblemException.conflict("An item without an answer cannot be accepted. Wait for the answer.");
        }
        List<AskedItem> fresh = answers.stream().filter(this::fresh).toList();
        if (fresh.isEmpty()) {
            throw ProblemException.conflict("There is no answer to accept: none was given, or all are accepted.");
        }
        return fresh;
    }

    private boolean fresh(AskedItem item) {
        return accepted.getOrDefault(item.id(), 0L) < answered.getOrDefault(item.id(), 0L);
    }

    private static Map<String, Long> newest(List<Step> steps, String name, String items) {
        return steps.stream()
                .filter(step -> step.named(name))
                .flatMap(step -> itemsOf(step, items))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private static Stream<Map.Entry<String, Long>> itemsOf(Step step, String items) {
        Function<JsonNode, Map.Entry<String, Long>> entry =
                item -> Map.entry(item.path("item").asString(""), step.seq());
        return step.event().path(items).valueStream().map(entry);
    }
}
