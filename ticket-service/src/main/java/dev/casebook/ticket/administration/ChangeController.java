package dev.casebook.ticket.administration;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who changed which setting, when, and how. */
@RestController
class ChangeController {
    private final SettingChanges changes;

    ChangeController(SettingChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/api/v1/catalog/changes")
    Mono<Page<SettingChanges.Kept>> changes(Caller caller, ServerWebExchange exchange) {
        SettingRequest.administrator(caller);
        QueryParameters query = QueryParameters.of(exchange).allow("cursor", "limit");
        int limit = query.limit();
        return changes.newest(query.cursor(2), limit)
                .map(found -> Page.of(found, limit, last -> Cursor.of(last.at(), last.id())));
    }
}
