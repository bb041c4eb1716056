package dev.casebook.gateway.route;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Remembers which replicas could not be reached a moment ago; bounded by the number of replicas. */
@Component
class Outages {
    /** Long enough to spare most requests the failed connection, short enough that a restart is noticed. */
    private static final Duration AVOID = Duration.ofSeconds(2);

    private final Map<URI, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    void noticed(URI replica) {
        since.put(replica, clock.instant());
    }

    /** Those worth trying; all of them when none is known to work. */
    List<URI> reachable(List<URI> replicas) {
        if (since.isEmpty()) {
            return replicas;
        }
        var reachable = replicas.stream().filter(this::worthTrying).toList();
        return reachable.isEmpty() ? replicas : reachable;
    }

    private boolean worthTrying(URI replica) {
        var failed = since.get(replica);
        if (failed == null) {
            return true;
        }
        var over = failed.plus(AVOID).isBefore(clock.instant());
        if (over) {
            since.remove(replica, failed);
        }
        return over;
    }
}
