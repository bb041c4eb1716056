package dev.casebook.thread.live;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Refreshes woken threads; when it stops, it sends every viewer away. */
@Component
class LiveWork implements SmartLifecycle {

    private final LiveThreads live;
    private final Refresh refresh;
    private volatile @Nullable Disposable work;

    LiveWork(LiveThreads live, Refresh refresh) {
        this.live = live;
        this.refresh = refresh;
    }

    @Override
    public void start() {
        Scheduler scheduler = Schedulers.newSingle("live-refresh", true);
        // nobody asks for this work, so it is subscribed to here, from start to stop
        Disposable refreshing =
                live.due().refreshed(refresh::refresh, scheduler).subscribe();
        work = Disposables.composite(refreshing, scheduler);
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
}
