package dev.casebook.thread.ticket;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;

/** Who may add to a thread; asked only once the ticket is known to be visible. */
public final class WriteAccess {

    private WriteAccess() {}

    /** Owners, members and staff write; viewers read. */
    public static void requireWriter(Caller caller) {
        if (!caller.mayWrite()) {
            throw ProblemException.gate(
                    "role",
                    "role:member",
                    "Ask an owner of your account to make you a member.",
                    "Viewers read tickets but do not write on them.");
        }
    }

    public static void requireStaff(Caller caller) {
        if (!caller.staff()) {
            throw ProblemException.forbidden("role:agent");
        }
    }
}
