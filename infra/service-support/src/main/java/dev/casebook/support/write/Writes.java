package dev.casebook.support.write;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.reactive.TransactionCallback;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/**
 * The one door to the database for writes: waiting is bounded and can be cancelled, a started transaction runs to its
 * COMMIT or ROLLBACK whoever leaves. A cancelled R2DBC transaction may return its connection to the pool still open,
 * and later writes on it are acknowledged and lost (spring-framework#36344).
 *
 * <p>A write within a write joins its transaction. Never put {@code timeout()} or {@code take()} inside; the database's
 * {@code statement_timeout} bounds each statement.
 */
public final class Writes implements TransactionalOperator {

    private final TransactionalOperator transactions;
    private final WritesProperties limits;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger drains = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();
    private final Queue<WriteJob<?>> queue = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Writes(TransactionalOperator transactions, WritesProperties limits) {
        this.transactions = transactions;
        this.limits = limits;
    }

    /** Whether the work with this context is inside a write. */
    public static boolean inside(ContextView context) {
        return context.hasKey(Writes.class);
    }

    /** @return the work's result once it is committed; {@link OverloadedException} if it could not start soon */
    @Override
    public <T> Mono<T> transactional(Mono<T> work) {
        return Mono.deferContextual(context -> inside(context) ? work : queued(transactions.transactional(work)));
    }

    /** Collects the result: nothing of an uncommitted write is shown. For small results only. */
    @Override
    public <T> Flux<T> transactional(Flux<T> work) {
        return transactional(work.collectList()).flatMapIterable(list -> list);
    }

    /** As {@link #transactional(Flux)}; the transaction handed over may be marked for rollback. */
    @Override
    public <T> Flux<T> execute(TransactionCallback<T> action) {
        return queued(transactions.execute(action).collectList()).flatMapIterable(list -> list);
    }

    /** Writes that run or wait. */
    public int inFlight() {
        return running.get() + waiting.get();
    }

    int running() {
        return running.get();
    }

    int waiting() {
        return waiting.get();
    }

    long refused() {
        return refused.get();
    }

    /** Takes no new write from now on; those under way and waiting still run. */
    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    private <T> Mono<T> queued(Mono<T> work) {
        return Mono.create(sink -> offer(work, sink));
    }

    private <T> void offer(Mono<T> work, MonoSink<T> sink) {
        if (closed || waiting.incrementAndGet() > limits.maxWaiting()) {
            if (!closed) {
                waiting.decrementAndGet();
            }
            refused.incrementAndGet();
            sink.error(new OverloadedException(closed ? "the service is stopping" : "too many waiting writes"));
            return;
        }
        WriteJob<T> job = new WriteJob<>(work, sink);
        queue.add(job);
        drain();
        if (job.waits()) {
            job.limitWait(Schedulers.parallel()
                    .schedule(() -> tooLong(job), limits.maxWait().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void tooLong(WriteJob<?> job) {
        refused.incrementAndGet();
        job.refuse(new OverloadedException("waited too long for other writes"));
    }

    /** Starts what may start; calls that meet a drain under way only leave a note for it (serialised by a counter). */
    private void drain() {
        if (drains.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        do {
            startWhatMay();
            missed = drains.addAndGet(-missed);
        } while (missed != 0);
    }

    private void startWhatMay() {
        while (running.get() < limits.permits()) {
            WriteJob<?> job = queue.poll();
            if (job == null) {
                return;
            }
            if (job.start()) {
                running.incrementAndGet();
                waiting.decrementAndGet();
                job.run(this::ended);
            } else {
                waiting.decrementAndGet();
            }
        }
    }

    private void ended() {
        running.decrementAndGet();
        drain();
    }
}
