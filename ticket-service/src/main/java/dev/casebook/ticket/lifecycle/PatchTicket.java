package dev.casebook.ticket.lifecycle;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Texts;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.catalog.Priority;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Corrects the labels of a ticket; staff also its type and who looks after it. */
@Component
final class PatchTicket implements Act<Patch> {
    private static final int SHORTEST_SUBJECT = 3;
    private static final List<String> NEVER_EMPTY = List.of("subject", "priority", "tags", "type");

    private final Catalogues catalogues;
    private final Assignees assignees;

    PatchTicket(Catalogues catalogues, Assignees assignees) {
        this.catalogues = catalogues;
        this.assignees = assignees;
    }

    @Override
    public Class<Patch> body() {
        return Patch.class;
    }

    /** Absence leaves a label as it is; null would have to empty what is never empty. */
    @Override
    public Patch read(JsonBody sent) {
        Patch patch = sent.as(Patch.class);
        List<FieldProblem> empties = NEVER_EMPTY.stream()
                .filter(label -> sent.tree().path(label).isNull())
                .map(label -> FieldProblem.field("/" + label, "Give a value, or leave it out to keep it."))
                .toList();
        if (!empties.isEmpty()) {
            throw ProblemException.validation(empties);
        }
        return patch;
    }

    @Override
    public Mono<Void> check(Patch patch, Ticket ticket, Caller caller) {
        return catalogues
                .current()
                .map(catalogue -> problems(patch, ticket, catalogue, caller))
                .filter(problems -> !problems.isEmpty())
                .<Void>flatMap(problems -> Mono.error(ProblemException.validation(problems)))
                .then(Mono.justOrEmpty(patch.assigneeId())
                        .flatMap(assignees::find)
                        .then());
    }

    private static List<FieldProblem> problems(Patch patch, Ticket ticket, Catalogue catalogue, Caller caller) {
        List<FieldProblem> problems = new ArrayList<>();
        if (patch.subject() != null && patch.subject().strip().length() < SHORTEST_SUBJECT) {
            problems.add(FieldProblem.field("/subject", "State the subject in 3 to 140 characters."));
        } else if (patch.subject() != null && !Texts.isOneLine(patch.subject().strip())) {
            problems.add(FieldProblem.field("/subject", "State the subject on one line, without tabs."));
        }
        if (patch.tags() != null && !patch.tags().stream().allMatch(Texts::isOneLine)) {
            problems.add(FieldProblem.field("/tags", "Write each tag on one line, without tabs."));
        }
        if (caller.customer() && patch.type() != null) {
            problems.add(FieldProblem.field("/type", "Only staff change the type: leave it out."));
        } else if (patch.type() != null
                && !patch.type().equals(ticket.labels().type())
                && catalogue.type(patch.type()).filter(IssueType::active).isEmpty()) {
            problems.add(FieldProblem.field("/type", "Choose an issue type that the desk still offers."));
        }
        if (caller.customer() && patch.assigns()) {
            problems.add(FieldProblem.field("/assignee", "Only staff assign: leave it out."));
        } else if (patch.assigneeIsWrong()) {
            problems.add(FieldProblem.field("/assignee", "Give a person's id, or null for nobody."));
        }
        return problems;
    }

    @Override
    public Mono<Void> gates(Patch patch, Ticket ticket, Caller caller) {
        Priority wish = patch.priority();
        return wish == null || wish == ticket.labels().priority()
                ? Mono.empty()
                : catalogues
                        .current()
                        .flatMap(catalogue -> Mono.justOrEmpty(new Gates(catalogue, caller).priority(wish)))
                        .flatMap(gate -> Mono.error(gate.problem()));
    }

    @Override
    public Mono<Change> decide(Patch patch, Ticket ticket, Doing doing) {
        Change relabelled = LabelMoves.relabel(ticket, patch.onto(ticket.labels()), doing);
        return Closed.unlessClosed(ticket, assigned(patch, relabelled, doing));
    }

    private Mono<Change> assigned(Patch patch, Change relabelled, Doing doing) {
        if (!patch.assigns()) {
            return Mono.just(relabelled);
        }
        return patch.assigneeId()
                .map(id -> assignees
                        .find(id)
                        .map(to -> relabelled.then(LabelMoves.assign(relabelled.ticket(), to, doing))))
                .orElseGet(() ->
                        Mono.fromSupplier(() -> relabelled.then(LabelMoves.assign(relabelled.ticket(), null, doing))));
    }
}
