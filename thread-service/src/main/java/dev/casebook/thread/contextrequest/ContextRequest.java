package dev.casebook.thread.contextrequest;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as it was asked; the entry never changes, so its answers can be checked before the thread is locked. */
record ContextRequest(EntryId id, long seq, List<AskedItem> items) {

    /** The answers, each with its item, or a validation problem that points at each wrong one. */
    List<GivenAnswer> read(NewAnswers given) {
        List<FieldProblem> problems = new ArrayList<>();
        List<GivenAnswer> answers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < given.answers().size(); index++) {
            NewAnswers.Given answer = given.answers().get(index);
            String pointer = "/answers/" + index;
            AskedItem item = item(answer.item()).orElse(null);
            if (item == null) {
                problems.add(FieldProblem.field(pointer + "/item", "is no item of this request"));
            } else if (!seen.add(item.id())) {
                problems.add(FieldProblem.field(pointer + "/item", "is answered twice"));
            } else {
                FieldProblem objection = objection(item, answer, pointer);
                if (objection == null) {
                    answers.add(GivenAnswer.of(item, answer, pointer));
                } else {
                    problems.add(objection);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return answers;
    }

    /** The named items, or every one of this request when none is named. */
    List<AskedItem> named(@Nullable List<String> ids) {
        if (ids == null) {
            return items;
        }
        List<FieldProblem> problems = new ArrayList<>();
        List<AskedItem> named = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            String pointer = "/items/" + index;
            item(ids.get(index))
                    .ifPresentOrElse(
                            named::add, () -> problems.add(FieldProblem.field(pointer, "is no item of this request")));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.validation(problems);
        }
        return named.stream().distinct().toList();
    }

    private Optional<AskedItem> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    private static @Nullable FieldProblem objection(AskedItem item, NewAnswers.Given answer, String pointer) {
        if (item.kind() == ItemKind.FILE) {
            return answer.value() == null && answer.attachmentIds() != null
                    ? null
                    : FieldProblem.field(pointer + "/attachmentIds", "name the files, and no value");
        }
        String value = answer.value();
        if (answer.attachmentIds() != null) {
            return FieldProblem.field(pointer + "/attachmentIds", "this item takes a value, not files");
        }
        if (value == null || value.isBlank()) {
            return FieldProblem.field(pointer + "/value", "must not be blank");
        }
        String objection = item.kind().objectionTo(value);
        return objection == null ? null : FieldProblem.field(pointer + "/value", objection);
    }
}
