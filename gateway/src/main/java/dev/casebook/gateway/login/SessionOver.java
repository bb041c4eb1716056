package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;

/** The session has no tokens any more or the provider rejects them. */
final class SessionOver extends ProblemException {
    private static final long serialVersionUID = 1L;

    SessionOver() {
        super(ProblemType.UNAUTHENTICATED, "Your session has ended. Sign in again.");
    }
}
