package dev.casebook.support.write;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.Context;

/** One write on its way: it can be withdrawn while it waits and by nobody once it runs. */
final class WriteJob<T> {

    private static final Logger log = LoggerFactory.getLogger(WriteJob.class);
    private static final int WAITING = 0;
    private static final int RUNNING = 1;
    private static final int WITHDRAWN = 2;

    private final AtomicInteger state = new AtomicInteger(WAITING);
    private final Disposable.Swap waitLimit = Disposables.swap();
    private final Mono<T> work;
    private final MonoSink<T> sink;
    private @Nullable T value;
    private volatile boolean abandoned;

    WriteJob(Mono<T> work, MonoSink<T> sink) {
        this.work = work;
        this.sink = sink;
        sink.onCancel(this::leave);
    }

    boolean waits() {
        return state.get() == WAITING;
    }

    void limitWait(Disposable timer) {
        waitLimit.update(timer);
        if (!waits()) {
            waitLimit.dispose();
        }
    }

    boolean start() {
        waitLimit.dispose();
        return state.compareAndSet(WAITING, RUNNING);
    }

    void refuse(OverloadedException reason) {
        if (state.compareAndSet(WAITING, WITHDRAWN)) {
            sink.error(reason);
        }
    }

    /** Subscribes for good: nothing holds the subscription, so nothing can cancel the transaction. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void run(Runnable end) {
        work.subscribe(
                result -> value = result,
                error -> {
                    end.run();
                    fail(error);
                },
                () -> {
                    end.run();
                    succeed();
                },
                Context.of(sink.contextView()).put(Writes.class, true));
    }

    private void leave() {
        abandoned = true;
        state.compareAndSet(WAITING, WITHDRAWN);
        waitLimit.dispose();
    }

    private void succeed() {
        T result = value;
        if (result == null) {
            sink.success();
        } else {
            sink.success(result);
        }
    }

    private void fail(Throwable error) {
        if (abandoned) {
            log.info("a write failed after its caller had left: {}", error.toString());
        } else {
            sink.error(error);
        }
    }
}
