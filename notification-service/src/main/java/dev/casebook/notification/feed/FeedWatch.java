package dev.casebook.notification.feed;

import dev.casebook.notification.feed.FeedHead.Added;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells this replica's streams what was added, whichever replica added it. One look serves all streams and there is
 * none without a stream. Numbers follow commit order, so a look after the last number seen misses nothing.
 */
@Component
class FeedWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);

    private final FeedHead head;
    private final Flux<Added> added;
    private volatile Sinks.Empty<Void> stopping = Sinks.empty();
    private volatile boolean running;

    FeedWatch(FeedHead head, StreamProperties properties) {
        this.head = head;
        this.added = head.newest()
                .flatMapMany(newest -> follow(new AtomicLong(newest), properties))
                .share();
    }

    /** What is added from now on; a reader that is slow only learns of the newest. Ends when the service stops. */
    Flux<Added> concerning(Reader reader) {
        return added.filter(one -> one.concerns(reader)).onBackpressureLatest().takeUntilOther(ending());
    }

    Mono<Void> ending() {
        return Mono.defer(() -> stopping.asMono());
    }

    private Flux<Added> follow(AtomicLong last, StreamProperties properties) {
        return Flux.interval(properties.look())
                .onBackpressureDrop()
                .concatMap(tick -> look(last))
                .flatMapIterable(found -> found)
                .doOnNext(one -> last.set(one.number()));
    }

    /** The database may be away for a while; the streams wait. */
    private Mono<List<Added>> look(AtomicLong last) {
        return head.addedAfter(last.get())
                .doOnError(e -> log.debug("no look at the feed: {}", e.toString()))
                .onErrorComplete();
    }

    @Override
    public void start() {
        stopping = Sinks.empty();
        running = true;
    }

    /** Before the web server waits for its last requests, of which streams would be the longest. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        stopping.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
