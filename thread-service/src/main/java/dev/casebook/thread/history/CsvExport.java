package dev.casebook.thread.history;

import dev.casebook.thread.ticket.Reader;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Streams the log page by page, so that an export of any length needs the memory of one page. */
@Component
class CsvExport {

    private static final int PAGE = 500;

    // More lines than any spreadsheet opens with ease; a longer log is exported by its filters.
    private static final int MOST_LINES = 100_000;

    private final Acts acts;

    CsvExport(Acts acts) {
        this.acts = acts;
    }

    Flux<String> lines(Reader reader, HistoryFilter filter) {
        Flux<String> lines = acts.find(reader, filter, null, PAGE)
                .expand(page -> next(reader, filter, page))
                .concatMapIterable(page -> page)
                .take(MOST_LINES)
                .map(CsvLine::of);
        return Flux.concat(Mono.just(CsvLine.HEADER), lines);
    }

    private Mono<List<ActRow>> next(Reader reader, HistoryFilter filter, List<ActRow> page) {
        return page.size() < PAGE ? Mono.empty() : acts.find(reader, filter, LogPosition.of(page.getLast()), PAGE);
    }
}
