package dev.casebook.notification.preference;

import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person's own preferences over HTTP. */
@RestController
@RequestMapping("/api/v1/notification-preferences")
class PreferencesController {
    private final Mutes mutes;
    private final ChangePreferences change;

    PreferencesController(Mutes mutes, ChangePreferences change) {
        this.mutes = mutes;
        this.change = change;
    }

    @GetMapping
    Mono<Shown> show(QueryParameters query, Caller caller) {
        query.onlyKnown();
        return mutes.of(new PersonId(caller.personId())).map(p -> Shown.of(p, caller));
    }

    @PutMapping
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Shown>> change(Caller caller, @Reads(PreferencesRequest.class) JsonBody body) {
        var changes = body.as(PreferencesRequest.class).changes(NotificationEvent.offeredTo(caller.staff()));
        return change.turn(new PersonId(caller.personId()), changes)
                .map(changed -> ResponseEntity.ok()
                        .header(Position.HEADER, Position.NONE.encode())
                        .body(Shown.of(changed, caller)));
    }

    /** Event × channel, only of events the caller can be told of. */
    record Shown(Map<String, Map<String, Boolean>> events) {
        static Shown of(Preferences preferences, Caller caller) {
            return new Shown(preferences.shown(NotificationEvent.offeredTo(caller.staff())));
        }
    }
}
