package dev.casebook.attachment.upload;

import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.util.List;

/** The refusals of an upload. */
final class UploadProblems {

    private UploadProblems() {}

    static ProblemException ticketClosed(TicketId ticket) {
        return ProblemException.of(
                        ProblemType.CONFLICT,
                        "This ticket is closed. Open a follow-up ticket with followUpOf set to its id and add the file"
                                + " there.")
                .with("followUp", ticket.value());
    }

    static ProblemException over(String state) {
        return ProblemException.of(
                        ProblemType.CONFLICT,
                        "This upload is over, the file is " + state + ". Nothing is left to send.")
                .with("state", state);
    }

    static ProblemException gone() {
        return ProblemException.of(
                ProblemType.CONFLICT, "The store no longer holds this upload. Remove it and start it again.");
    }

    static ProblemException parts(List<FieldProblem> problems) {
        return ProblemException.validation(problems);
    }
}
