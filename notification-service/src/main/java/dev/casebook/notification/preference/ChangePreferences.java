package dev.casebook.notification.preference;

import dev.casebook.notification.people.PersonId;
import dev.casebook.support.write.Writes;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Turns some of a person's switches. */
@Component
class ChangePreferences {
    private final Mutes mutes;
    private final Writes writes;

    ChangePreferences(Mutes mutes, Writes writes) {
        this.mutes = mutes;
        this.writes = writes;
    }

    Mono<Preferences> turn(PersonId person, Map<Switch, Boolean> changes) {
        return Flux.fromIterable(changes.entrySet())
                .concatMap(change -> mutes.turn(person, change.getKey(), change.getValue()))
                .then(Mono.defer(() -> mutes.of(person)))
                .as(writes::transactional);
    }
}
