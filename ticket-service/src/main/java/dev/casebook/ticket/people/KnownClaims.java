package dev.casebook.ticket.people;

import dev.casebook.support.security.Caller;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The claims this replica has already taken, so that a request writes only when they say something new. */
@Component
final class KnownClaims {
    /** Of people, the longest unseen forgotten first: one forgotten costs one statement that changes nothing. */
    private static final int BOUND = 10_000;

    private final Map<String, Caller> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Caller> eldest) {
            return size() > BOUND;
        }
    });

    boolean has(Caller caller) {
        return caller.equals(known.get(caller.personId()));
    }

    void add(Caller caller) {
        known.put(caller.personId(), caller);
    }
}
