package dev.casebook.ticket.lifecycle;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a ticket to a member of staff, or to nobody. */
@Component
final class AssignTicket implements Act<AssignTicket.NewAssignee> {
    /** A person's id; null takes the ticket from whoever has it. */
    record NewAssignee(@Nullable @Size(min = 1, max = 100) String assignee) {}

    private final Assignees assignees;

    AssignTicket(Assignees assignees) {
        this.assignees = assignees;
    }

    @Override
    public Class<NewAssignee> body() {
        return NewAssignee.class;
    }

    /** Absence is no wish: nobody loses a ticket by an empty body. */
    @Override
    public NewAssignee read(JsonBody sent) {
        NewAssignee asked = sent.as(NewAssignee.class);
        if (!sent.tree().has("assignee")) {
            throw ProblemException.validation(
                    FieldProblem.field("/assignee", "Give a person's id, or null for nobody."));
        }
        return asked;
    }

    @Override
    public boolean staffOnly() {
        return true;
    }

    @Override
    public Mono<Void> check(NewAssignee body, Ticket ticket, Caller caller) {
        return body.assignee() == null
                ? Mono.empty()
                : assignees.find(body.assignee()).then();
    }

    @Override
    public Mono<Change> decide(NewAssignee body, Ticket ticket, Doing doing) {
        Mono<Change> assigned = body.assignee() == null
                ? Mono.fromSupplier(() -> LabelMoves.assign(ticket, null, doing))
                : assignees.find(body.assignee()).map(assignee -> LabelMoves.assign(ticket, assignee, doing));
        return Closed.unlessClosed(ticket, assigned);
    }
}
