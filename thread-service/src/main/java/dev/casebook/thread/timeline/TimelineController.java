package dev.casebook.thread.timeline;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.ticket.Ticket;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The timeline of a ticket, ascending; customers see gaps where internal entries stand. */
@RestController
class TimelineController {

    private final FindTicket findTicket;
    private final TimelineEntries entries;

    TimelineController(FindTicket findTicket, TimelineEntries entries) {
        this.findTicket = findTicket;
        this.entries = entries;
    }

    @GetMapping("/api/v1/tickets/{id}/timeline")
    Mono<Page<EntryView>> timeline(
            @PathVariable String id,
            Caller caller,
            @Known({"cursor", "before", "latest", "limit"}) QueryParameters query) {
        Long after = PageRequest.after(query);
        return findTicket.visibleTo(caller, id).flatMap(ticket -> page(ticket, caller, PageRequest.of(after, query)));
    }

    private Mono<Page<EntryView>> page(Ticket ticket, Caller caller, PageRequest request) {
        return entries.page(ticket.id(), Reader.of(caller), request).map(rows -> cut(rows, request));
    }

    /** A page from the end is cut at its front, and goes on after its last entry unless it reaches the thread's end. */
    private static Page<EntryView> cut(List<EntryView> rows, PageRequest request) {
        int from = request.fromEnd() ? Math.max(0, rows.size() - request.limit()) : 0;
        List<EntryView> items = rows.subList(from, Math.min(rows.size(), from + request.limit()));
        boolean more = request.fromEnd() ? request.before() != Long.MAX_VALUE : rows.size() > request.limit();
        return new Page<>(
                items, more && !items.isEmpty() ? Long.toString(items.getLast().seq()) : null);
    }
}
