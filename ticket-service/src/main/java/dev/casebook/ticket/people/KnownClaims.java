package dev.casebook.ticket.people;

import dev.casebook.support.security.Caller;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The newest claims this replica has taken, so that a token writes once and not with each request. */
@Component
final class KnownClaims {
    /** Of people, the longest unseen forgotten first: one forgotten costs one statement that changes nothing. */
    private static final int BOUND = 10_000;

    /** What a token said, and when it was issued. */
    private record Claims(Caller caller, Instant at) {

        /** What an older token says decides nothing any more; a newer one counts even where it says the same. */
        boolean settle(Caller other, Instant otherAt) {
            return at.isAfter(otherAt) || at.equals(otherAt) && caller.equals(other);
        }
    }

    private final Map<String, Claims> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Claims> eldest) {
            return size() > BOUND;
        }
    });

    boolean has(Caller caller, Instant claimsAt) {
        Claims last = known.get(caller.personId());
        return last != null && last.settle(caller, claimsAt);
    }

    void add(Caller caller, Instant claimsAt) {
        known.put(caller.personId(), new Claims(caller, claimsAt));
    }
}
