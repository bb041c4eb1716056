package dev.casebook.thread.history;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.ticket.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The activity log, as pages or as one CSV file. */
@RestController
class HistoryController {

    private static final String PATH = "/api/v1/history";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Acts acts;
    private final CsvExport export;

    HistoryController(Acts acts, CsvExport export) {
        this.acts = acts;
        this.export = export;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Page<ActView>> history(
            Caller caller,
            @Known({"from", "to", "actor", "ticket", "action", "outcome", "cursor", "limit"}) QueryParameters query) {
        LogPosition position = LogPosition.of(query.cursor(2));
        HistoryFilter filter = HistoryFilter.of(query.onlyKnown());
        int limit = query.limit();
        return acts.find(Reader.of(caller), filter, position, limit + 1)
                .map(rows -> Page.of(rows, limit, row -> LogPosition.of(row).cursor())
                        .map(ActRow::view));
    }

    @GetMapping(path = PATH, produces = "text/csv")
    ResponseEntity<Flux<String>> csv(
            Caller caller, @Known({"from", "to", "actor", "ticket", "action", "outcome"}) QueryParameters query) {
        HistoryFilter filter = HistoryFilter.of(query.onlyKnown());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history.csv\"")
                .body(export.lines(Reader.of(caller), filter));
    }
}
