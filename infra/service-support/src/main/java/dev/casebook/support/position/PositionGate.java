package dev.casebook.support.position;

import dev.casebook.support.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets a request pass when this service has applied what the request's positions name. A script waits longer and is
 * then refused; a browser waits briefly and is then served what there is, marked stale.
 */
final class PositionGate {

    static final String MODE = "Casebook-Position-Mode";
    static final String STALE = "Casebook-Stale";

    private static final Duration POLL = Duration.ofMillis(25);
    private static final Duration SLOW_POLL = Duration.ofMillis(100);
    private static final int QUICK_POLLS = 20;
    private static final int MOST_PAUSES = 10_000;

    /** An event takes this long when all is well; only then is its owner asked. */
    private static final Duration USUAL = Duration.ofMillis(250);

    private final AppliedPositions positions;
    private final OwnerQuestion question;
    private final Set<String> followed;
    private final PositionProperties limits;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Long> pausedUntil = new ConcurrentHashMap<>();

    /** @param followed the owners whose events this service applies; of others it shows nothing */
    PositionGate(AppliedPositions positions, OwnerQuestion question, Set<String> followed, PositionProperties limits) {
        this.positions = positions;
        this.question = question;
        this.followed = followed;
        this.limits = limits;
    }

    Mono<Void> pass(ServerWebExchange exchange) {
        List<String> headers = exchange.getRequest().getHeaders().getOrEmpty(Position.HEADER);
        if (headers.isEmpty()) {
            return Mono.empty();
        }
        Position wanted = followed(Position.decode(String.join(",", headers)));
        if (wanted.isEmpty()) {
            return Mono.empty();
        }
        boolean browser = "browser".equals(exchange.getRequest().getHeaders().getFirst(MODE));
        return browser ? browser(exchange, wanted) : script(wanted);
    }

    private Mono<Void> script(Position wanted) {
        return await(wanted, limits.scriptWait())
                .filter(Position::isEmpty)
                .switchIfEmpty(Mono.error(() -> ProblemException.unavailable(
                        "What you wrote has not arrived here yet; send the request again.")))
                .then();
    }

    private Mono<Void> browser(ServerWebExchange exchange, Position wanted) {
        Duration limit = paused(wanted) ? Duration.ZERO : limits.browserWait();
        return await(wanted, limit)
                .filter(missing -> !missing.isEmpty())
                .doOnNext(missing -> {
                    exchange.getResponse().getHeaders().set(STALE, "true");
                    pause(missing, limit);
                })
                .then();
    }

    /** What is missing when the wait is over: nothing, if all came in time. */
    private Mono<Position> await(Position wanted, Duration limit) {
        Duration usual = limit.compareTo(USUAL) < 0 ? limit : USUAL;
        return positions
                .missing(wanted)
                .flatMap(missing -> missing.isEmpty() || limit.isZero() ? Mono.just(missing) : poll(missing, usual))
                .flatMap(missing -> missing.isEmpty() || limit.isZero()
                        ? Mono.just(missing)
                        : pollOrAsk(missing, limit.minus(usual)));
    }

    /** Whichever comes first, the event or the owner's answer. */
    private Mono<Position> pollOrAsk(Position missing, Duration limit) {
        return poll(missing, limit).mergeWith(ask(missing)).next();
    }

    /** Nothing where the owners' answers leave something missing: then the events decide. */
    private Mono<Position> ask(Position missing) {
        return Flux.fromIterable(missing.subjects().entrySet())
                .concatMap(subject ->
                        Flux.fromIterable(subject.getValue().keySet()).concatMap(owner -> ask(subject.getKey(), owner)))
                .then(Mono.fromSupplier(() -> positions.missingIn(missing)))
                .filter(Position::isEmpty);
    }

    private Mono<Long> ask(String subject, String owner) {
        return question.ask(subject, owner)
                .doOnNext(reached -> positions.applied(subject, owner, reached))
                .onErrorResume(unreachable -> Mono.empty());
    }

    private Mono<Position> poll(Position missing, Duration limit) {
        if (waiting.incrementAndGet() > limits.maxWaiting()) {
            waiting.decrementAndGet();
            return Mono.just(missing);
        }
        return Mono.defer(() -> positions.missing(missing))
                .filter(Position::isEmpty)
                .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.concatMap(round -> pauseAfter(round, missing)))
                .timeout(limit, Mono.fromSupplier(() -> positions.missingIn(missing)))
                .doFinally(signal -> waiting.decrementAndGet());
    }

    private Flux<Long> pauseAfter(long round, Position missing) {
        Duration poll = round < QUICK_POLLS ? POLL : SLOW_POLL;
        String subject = missing.subjects().keySet().iterator().next();
        return Mono.firstWithSignal(Mono.delay(poll), positions.next(subject).thenReturn(round))
                .flux();
    }

    private boolean paused(Position wanted) {
        long now = System.nanoTime();
        return wanted.subjects().keySet().stream().anyMatch(subject -> {
            Long until = pausedUntil.get(subject);
            return until != null && until - now > 0;
        });
    }

    private void pause(Position missing, Duration waited) {
        if (waited.isZero()) {
            return;
        }
        if (pausedUntil.size() > MOST_PAUSES) {
            pausedUntil.clear();
        }
        long until = System.nanoTime() + limits.browserPause().toNanos();
        missing.subjects().keySet().forEach(subject -> pausedUntil.put(subject, until));
    }

    private Position followed(Position all) {
        Map<String, Map<String, Long>> restricted = new TreeMap<>();
        all.subjects()
                .forEach((subject, owners) -> owners.forEach((owner, sequence) -> {
                    if (followed.contains(owner)) {
                        restricted
                                .computeIfAbsent(subject, none -> new TreeMap<>())
                                .put(owner, sequence);
                    }
                }));
        return new Position(restricted);
    }
}
