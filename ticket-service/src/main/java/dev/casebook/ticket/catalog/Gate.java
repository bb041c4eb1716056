package dev.casebook.ticket.catalog;

import dev.casebook.support.problem.ProblemException;
import java.util.Locale;

/** Why something is not allowed: which kind of gate, what it needs, what to do about it. */
public record Gate(Kind kind, String requires, String remedy, String detail) {
    /** The kinds of gates in the order in which they are tried. */
    public enum Kind {
        ROLE,
        LICENCE,
        PLAN,
        FEATURE,
        LIMIT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProblemException problem() {
        return ProblemException.gate(kind.key(), requires, remedy, detail);
    }
}
