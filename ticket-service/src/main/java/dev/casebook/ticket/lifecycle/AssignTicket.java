package dev.casebook.ticket.lifecycle;

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
