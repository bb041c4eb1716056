package dev.casebook.attachment.evidence;

import dev.casebook.support.problem.ProblemException;

/** The refusals around a package. */
final class EvidenceProblems {

    private EvidenceProblems() {}

    static ProblemException draft() {
        return ProblemException.conflict("This ticket is not submitted yet. Submit it, then export its package.");
    }

    static ProblemException notReady(Evidence evidence) {
        var detail = switch (evidence.state()) {
            case FAILED -> "This package could not be built: " + evidence.reason();
            case EXPIRED -> "This package has expired. Export a new one.";
            default -> "This package is still being built. Ask for it again when its state is ready.";
        };
        return ProblemException.conflict(detail).with("state", evidence.state().wire());
    }
}
