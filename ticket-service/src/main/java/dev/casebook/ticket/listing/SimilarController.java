package dev.casebook.ticket.listing;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was resolved before and looks alike: of the account, for staff of everyone. */
@RestController
class SimilarController {
    private static final int SHOWN = 5;
    private static final int LONGEST = 2_000;

    private final SimilarTickets tickets;

    SimilarController(SimilarTickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/api/v1/tickets/similar")
    Mono<Page<RowView>> similar(Caller caller, @Known({"q", "product", "type", "limit"}) QueryParameters query) {
        query.onlyKnown();
        SimilarTickets.Like like = new SimilarTickets.Like(
                text(query.text("q")), query.text("product"), query.text("type"), query.limit(SHOWN));
        return tickets.find(like, caller).map(found -> new Page<>(found, null));
    }

    private static String text(@Nullable String q) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw ProblemException.validation(
                    FieldProblem.parameter("q", "must say what to look for, in at most 2,000 characters"));
        }
        return q.strip();
    }
}
