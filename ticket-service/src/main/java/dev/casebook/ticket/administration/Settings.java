package dev.casebook.ticket.administration;

import java.util.List;
import reactor.core.publisher.Mono;

/** Where the settings of one area are kept. */
interface Settings<S extends Setting> {
    Area area();

    /** All of them, in the order in which people see them; there are few. */
    Mono<List<S>> all();

    /** Inside a write; the row stays locked until its end. */
    Mono<S> lock(String key);

    /** Inside a write that holds the lock. */
    Mono<Void> update(S setting);

    /** One of them, empty where there is none of that key. */
    default Mono<S> find(String key) {
        return all().flatMapIterable(all -> all)
                .filter(setting -> setting.key().equals(key))
                .next();
    }
}
