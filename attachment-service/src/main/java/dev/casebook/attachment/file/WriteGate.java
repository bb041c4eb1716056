package dev.casebook.attachment.file;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;

/** Keeps readers from writing, and says who could. */
public final class WriteGate {

    private WriteGate() {}

    public static void check(Caller caller) {
        if (!caller.mayWrite()) {
            throw ProblemException.gate(
                    "role",
                    "role:member",
                    "Ask an owner of your account to make you a member, then refresh your session.",
                    "Viewers read tickets and files; they do not add or change any.");
        }
    }
}
