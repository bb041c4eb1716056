package dev.casebook.ticket.lifecycle;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.people.People;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.people.PersonId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds who is to look after a ticket; only staff can. */
@Component
final class Assignees {
    private final People people;

    Assignees(People people) {
        this.people = people;
    }

    Mono<Assignee> find(String id) {
        return people.find(new PersonId(id))
                .filter(Person::staff)
                .map(person -> new Assignee(person.id().value(), person.name()))
                .switchIfEmpty(Mono.error(() -> ProblemException.validation(
                        FieldProblem.field("/assignee", "Choose a member of the support staff."))));
    }
}
