package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;

/** The provider did not answer or answered nonsense; the session is kept, since it may be back in a moment. */
final class ProviderUnavailable extends ProblemException {
    private static final long serialVersionUID = 1L;

    ProviderUnavailable(Throwable cause) {
        super(
                ProblemType.UNAVAILABLE,
                "The identity provider cannot be reached, so your session could not be renewed."
                        + " You are still signed in: try again in a few seconds.",
                cause);
    }
}
