package dev.casebook.testsupport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rules that the OpenAPI document of every service keeps, whatever its routes are. */
public final class DocumentRules {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "/default/content/application~1problem+json/schema/$ref";

    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();

    private DocumentRules(JsonNode document) {
        this.document = document;
    }

    /** The rules that the document breaks, and where; none where all is well. */
    public static List<String> brokenBy(JsonNode document) {
        DocumentRules rules = new DocumentRules(document);
        rules.walk();
        return rules.broken;
    }

    private void walk() {
        keep(!document.path("paths").isEmpty(), "the document names no routes");
        document.findValues("enum").forEach(this::lowerCase);
        document.findValuesAsString("$ref").forEach(this::resolvable);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operation(each.getKey() + " " + path.getKey(), each.getValue())));
    }

    private void lowerCase(JsonNode constants) {
        keep(
                constants.valueStream().allMatch(each -> each.asString().matches("[^A-Z]*")),
                "constants are not as on the wire: " + constants);
    }

    private void resolvable(String reference) {
        keep(!document.at(reference.substring(1)).isMissingNode(), reference + " names nothing");
    }

    private void operation(String route, JsonNode operation) {
        JsonNode answers = operation.path("responses");
        List<String> successes = answers.propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
        keep(successes.size() == 1, route + " succeeds in more ways than one or in none: " + successes);
        keep(
                answers.at(PROBLEM).asString("").equals("#/components/schemas/Problem"),
                route + " does not say how it refuses");
        keep(distinct(parameters(operation, parameter -> true)), route + " names a parameter twice");
        if (route.startsWith("delete ")) {
            keep(successes.equals(List.of("204")), route + " deletes and answers " + successes);
        }
        if (required(operation, "Idempotency-Key")) {
            keep(!successes.contains("200"), route + " creates and answers " + successes);
        }
        successes.forEach(status -> success(route, operation, status, answers.path(status)));
    }

    private void success(String route, JsonNode operation, String status, JsonNode answer) {
        JsonNode headers = answer.path("headers");
        List<String> asked = parameters(operation, parameter -> in(parameter, "header"));
        keep(!status.equals("204") || !answer.has("content"), route + " answers 204 with a body");
        keep(
                !headers.has("Location") || List.of("201", "202").contains(status),
                route + " makes nothing and tells a Location");
        keep(
                !route.startsWith("get ") || headers.has("ETag") == asked.contains("If-None-Match"),
                route + " gives an ETag that it does not compare, or the other way round");
        keep(
                asked.contains("If-None-Match") == operation.path("responses").has("304"),
                route + " compares If-None-Match and never answers 304, or the other way round");
        keep(!asked.contains("If-Match") || headers.has("ETag"), route + " takes If-Match and gives no ETag");
    }

    private static boolean required(JsonNode operation, String header) {
        return !parameters(
                        operation,
                        parameter -> in(parameter, "header")
                                && parameter.path("name").asString("").equals(header)
                                && parameter.path("required").asBoolean(false))
                .isEmpty();
    }

    private static boolean in(JsonNode parameter, String place) {
        return parameter.path("in").asString("").equals(place);
    }

    private static List<String> parameters(JsonNode operation, Predicate<JsonNode> which) {
        Stream<JsonNode> all = operation.path("parameters").valueStream();
        return all.filter(which)
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
    }

    private static boolean distinct(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private void keep(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
