package dev.casebook.thread.timeline;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which entries of a thread are asked for: those between two seqs, from the front or from the end. */
record PageRequest(long after, long before, boolean fromEnd, int limit) {

    private static final int DEFAULT_LIMIT = 50;

    static PageRequest following(long seq, int limit) {
        return new PageRequest(seq, Long.MAX_VALUE, false, limit);
    }

    /** The seq after which a page is to start; refused before anything else is asked, since it is a matter of syntax. */
    static @Nullable Long after(QueryParameters query) {
        String cursor = query.text("cursor");
        return cursor == null ? null : seq(cursor);
    }

    static PageRequest of(@Nullable Long after, QueryParameters query) {
        query.onlyKnown();
        Long before = query.number("before", 1, Long.MAX_VALUE);
        boolean latest = query.flag("latest");
        if ((before == null ? 0 : 1) + (latest ? 1 : 0) + (after == null ? 0 : 1) > 1) {
            throw ProblemException.validation(
                    FieldProblem.parameter("cursor", "send one of cursor, before and latest"));
        }
        int limit = query.limit(DEFAULT_LIMIT);
        if (before != null) {
            return new PageRequest(0, before, true, limit);
        }
        return new PageRequest(after == null ? 0 : after, Long.MAX_VALUE, latest, limit);
    }

    private static long seq(String cursor) {
        if (!cursor.matches("[0-9]{1,18}")) {
            throw ProblemException.malformed("This cursor is not one of a timeline; it is the seq of the last entry.");
        }
        return Long.parseLong(cursor);
    }
}
