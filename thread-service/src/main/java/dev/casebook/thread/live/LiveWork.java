package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Refreshes woken threads and looks at all of them now and then; when it stops, it sends every viewer away. */
@Component
class LiveWork implements SmartLifecycle {

    private final LiveThreads live;
    private final Refresh refresh;
    private final LiveRows rows;
    private final LiveProperties properties;
    private volatile @Nullable Disposable work;

    LiveWork(LiveThreads live, Refresh refresh, LiveRows rows, LiveProperties properties) {
        this.live = live;
        this.refresh = refresh;
        this.rows = rows;
        this.properties = properties;
    }

    @Override
    public void start() {
        Scheduler scheduler = Schedulers.newSingle("live-refresh", true);
        Flux<Void> refreshing = live.due().refreshed(refresh::refresh, scheduler);
        Flux<Void> polling =
                Flux.interval(properties.poll()).onBackpressureDrop().concatMap(tick -> poll());
        work = Disposables.composite(refreshing.subscribe(), polling.subscribe(), scheduler);
    }

    /** Before the web server waits for its last requests, of which streams would be the longest. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        live.threads().values().forEach(thread -> thread.viewers().forEach(Viewer::cutOff));
        Disposable running = work;
        if (running != null) {
            running.dispose();
        }
        work = null;
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }

    private Mono<Void> poll() {
        if (live.threads().isEmpty()) {
            return Mono.empty();
        }
        return rows.signatures(live.threads().keySet())
                .doOnNext(this::wakeIfDifferent)
                .then()
                .onErrorResume(databaseAway -> Mono.empty());
    }

    private void wakeIfDifferent(LiveRows.Signature seen) {
        TicketId id = new TicketId(seen.ticketId());
        LiveThread thread = live.threads().get(id);
        if (thread != null && thread.differs(seen.signature())) {
            live.wake(id);
        }
    }
}
