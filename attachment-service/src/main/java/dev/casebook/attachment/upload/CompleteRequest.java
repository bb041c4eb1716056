package dev.casebook.attachment.upload;

import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.StoredPart;
import dev.casebook.support.problem.FieldProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts a browser sent, each with the tag the store answered. */
record CompleteRequest(
        @NotNull @Size(min = 1, max = ObjectStore.MOST_PARTS)
        List<@NotNull @Valid SentPart> parts) {

    /** A tag counts with or without its quotes. */
    record SentPart(
            @NotNull @Min(1) @Max(ObjectStore.MOST_PARTS) Integer number,
            @NotBlank @Size(max = 200) String etag) {

        String bareTag() {
            return etag.replace("\"", "");
        }
    }

    /** What keeps these parts from being the whole file, or nothing. */
    List<FieldProblem> problems(int expected, List<StoredPart> stored) {
        var held = stored.stream().collect(Collectors.toMap(StoredPart::number, Function.identity(), (a, b) -> b));
        var seen = new HashSet<Integer>();
        var problems = new ArrayList<FieldProblem>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!seen.add(part.number())) {
                problems.add(FieldProblem.field("/parts/" + i + "/number", "is named twice"));
            } else if (part.number() > expected) {
                problems.add(FieldProblem.field("/parts/" + i + "/number", "the file has " + expected + " parts"));
            } else if (!matches(part, held)) {
                problems.add(FieldProblem.field("/parts/" + i + "/etag", "the store holds no such part"));
            }
        }
        if (problems.isEmpty() && seen.size() < expected) {
            problems.add(FieldProblem.field(
                    "/parts", seen.size() + " of " + expected + " parts are named; all must have been sent"));
        }
        return problems;
    }

    /** The parts in order, with their sizes as the store knows them. */
    List<StoredPart> inOrder(List<StoredPart> stored) {
        return stored.stream()
                .sorted(Comparator.comparingInt(StoredPart::number))
                .toList();
    }

    private static boolean matches(SentPart part, Map<Integer, StoredPart> held) {
        var stored = held.get(part.number());
        return stored != null && stored.etag().equalsIgnoreCase(part.bareTag());
    }
}
