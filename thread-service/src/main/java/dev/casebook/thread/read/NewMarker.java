package dev.casebook.thread.read;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The body of a request that moves a read marker: the last seq that was seen, or unread again. */
record NewMarker(@Nullable Long seq, @Nullable Boolean unread) {

    boolean marksUnread() {
        return Boolean.TRUE.equals(unread);
    }

    /** Either the one or the other. */
    NewMarker checked() {
        if (marksUnread() == (seq != null)) {
            throw ProblemException.validation(FieldProblem.field("/seq", "send either seq or unread: true"));
        }
        return this;
    }

    /** Late news of an earlier page never moves a marker back. */
    long forward(long before, long lastSeq) {
        long wanted = seq == null ? before : seq;
        if (wanted < 0 || wanted > lastSeq) {
            throw ProblemException.validation(FieldProblem.field("/seq", "must be the seq of an entry of this thread"));
        }
        return Math.max(before, wanted);
    }
}
