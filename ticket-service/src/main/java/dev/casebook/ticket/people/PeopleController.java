package dev.casebook.ticket.people;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who can be assigned or mentioned; for staff. */
@RestController
class PeopleController {
    private static final Set<Role> STAFF = EnumSet.of(Role.AGENT, Role.LEAD, Role.ADMIN);
    private static final Set<Role> CUSTOMERS = EnumSet.complementOf(EnumSet.of(Role.AGENT, Role.LEAD, Role.ADMIN));

    record PersonView(
            String id,
            String name,
            String email,
            Role role,
            @Nullable String accountId,
            @Nullable String accountName) {
        static PersonView of(Person person) {
            return new PersonView(
                    person.id().value(),
                    person.name(),
                    person.email(),
                    person.role(),
                    person.accountId(),
                    person.accountName());
        }
    }

    private final FindPeople people;

    PeopleController(FindPeople people) {
        this.people = people;
    }

    @GetMapping("/api/v1/people")
    Mono<Page<PersonView>> people(Caller caller, @Known({"role", "q", "cursor", "limit"}) QueryParameters query) {
        Cursor after = query.cursor(2);
        if (caller.customer()) {
            return Mono.error(ProblemException.forbidden("role:agent"));
        }
        int limit = query.onlyKnown().limit();
        return people.find(roles(query.text("role")), query.text("q"), after, limit)
                .map(found -> Page.of(found, limit, PeopleController::cursor).map(PersonView::of));
    }

    private static Cursor cursor(Person last) {
        return Cursor.of(last.name().toLowerCase(Locale.ROOT), last.id().value());
    }

    private static Set<Role> roles(@Nullable String asked) {
        if (asked == null) {
            return EnumSet.allOf(Role.class);
        }
        return switch (asked) {
            case "staff" -> STAFF;
            case "customer" -> CUSTOMERS;
            default ->
                Role.parse(asked)
                        .map(Set::of)
                        .orElseThrow(() -> ProblemException.validation(
                                FieldProblem.parameter("role", "must be staff, customer or a role")));
        };
    }
}
