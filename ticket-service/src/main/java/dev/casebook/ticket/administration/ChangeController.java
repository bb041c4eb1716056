package dev.casebook.ticket.administration;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who changed which setting, when, and how. */
@RestController
class ChangeController {
    private final SettingChanges changes;

    ChangeController(SettingChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/api/v1/catalog/changes")
    Mono<Page<SettingChanges.Kept>> changes(Caller caller, @Known({"cursor", "limit"}) QueryParameters query) {
        Cursor after = query.cursor(2);
        SettingRequest.administrator(caller);
        int limit = query.onlyKnown().limit();
        return changes.newest(after, limit)
                .map(found -> Page.of(found, limit, last -> Cursor.of(last.at(), last.id())));
    }
}
