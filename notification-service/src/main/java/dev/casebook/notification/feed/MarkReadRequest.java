package dev.casebook.notification.feed;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Body of POST /notifications/read: either some ids or all. */
record MarkReadRequest(
        @Nullable List<@Nullable String> ids, @Nullable Boolean all) {
    /** As many as one page of the feed can hold. */
    static final int MAX_IDS = 100;

    boolean everything() {
        return Boolean.TRUE.equals(all);
    }

    List<UUID> checkedIds() {
        if (ids == null ? !everything() : all != null) {
            throw refused(FieldProblem.field("", "Send either ids or \"all\": true."));
        }
        if (ids == null) {
            return List.of();
        }
        if (ids.isEmpty() || ids.size() > MAX_IDS) {
            throw refused(FieldProblem.field("/ids", "Send 1 to " + MAX_IDS + " ids."));
        }
        var wrong = IntStream.range(0, ids.size())
                .filter(i -> !NotificationId.isForm(ids.get(i)))
                .mapToObj(i -> FieldProblem.field("/ids/" + i, "This is not the id of a notification."))
                .toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.validation(wrong);
        }
        return ids.stream().filter(Objects::nonNull).map(UUID::fromString).toList();
    }

    private static ProblemException refused(FieldProblem problem) {
        return ProblemException.validation(List.of(problem));
    }
}
