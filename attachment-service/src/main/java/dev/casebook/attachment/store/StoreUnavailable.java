package dev.casebook.attachment.store;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;

/** The refusal when the object store is down, slow or full. */
final class StoreUnavailable {

    private StoreUnavailable() {}

    static ProblemException because(Throwable cause) {
        return ProblemException.of(
                ProblemType.UNAVAILABLE,
                "The file store does not work at the moment. What has arrived is kept; try again shortly.",
                cause);
    }
}
