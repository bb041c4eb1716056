package dev.casebook.thread.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.thread.id.TicketId;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class DueThreadsTests {

    // one that may be held, which a thread of Schedulers.newSingle may not
    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 1_000, "due-threads-test");
    private final DueThreads due = new DueThreads();
    private final LiveThread first = new LiveThread(new TicketId("CB-7K2M9-QXD4T"));
    private final LiveThread second = new LiveThread(new TicketId("CB-7K2M9-QXD4V"));
    private final Queue<LiveThread> refreshed = new ConcurrentLinkedQueue<>();
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void end() {
        held.countDown();
        scheduler.dispose();
    }

    @Test
    void whoWakesAThreadDoesNotWaitForARefresh() throws InterruptedException {
        work(thread -> Mono.fromRunnable(() -> {
            hold();
            refreshed.add(thread);
        }));
        Thread waker = Thread.ofPlatform().start(() -> due.wake(first));
        assertThat(waker.join(Duration.ofSeconds(10))).isTrue();
        due.wake(second);
        held.countDown();
        await().untilAsserted(() -> assertThat(refreshed).containsExactly(first, second));
    }

    @Test
    void manyWakersAtOnceLeaveNoThreadBehind() {
        List<LiveThread> threads = IntStream.range(0, 500)
                .mapToObj(number -> new LiveThread(new TicketId("CB-7K2M9-%05d".formatted(number))))
                .toList();
        AtomicInteger refreshes = new AtomicInteger();
        work(thread -> Mono.fromRunnable(refreshes::incrementAndGet));
        Stream.generate(() -> threads).limit(20).parallel().forEach(all -> all.forEach(due::wake));
        await().untilAsserted(() -> assertThat(threads).allMatch(thread -> thread.wakesSoFar() == 0));
        assertThat(refreshes.get()).isBetween(500, 10_000);
    }

    @Test
    void aFailedRefreshEndsNothingAndItsThreadCanBeWokenAgain() {
        AtomicInteger tries = new AtomicInteger();
        work(thread -> {
            if (tries.getAndIncrement() == 0) {
                throw new IllegalStateException("the first one fails");
            }
            refreshed.add(thread);
            return Mono.empty();
        });
        due.wake(first);
        await().until(() -> tries.get() == 1 && first.wakesSoFar() == 0);
        due.wake(first);
        due.wake(second);
        await().untilAsserted(() -> assertThat(refreshed).containsExactly(first, second));
    }

    @Test
    void aWakeDuringARefreshMakesAnother() {
        CountDownLatch begun = new CountDownLatch(1);
        work(thread -> Mono.fromRunnable(() -> {
            begun.countDown();
            hold();
            refreshed.add(thread);
        }));
        due.wake(first);
        await().until(() -> begun.getCount() == 0);
        due.wake(first);
        due.wake(first);
        held.countDown();
        await().untilAsserted(() -> assertThat(first.wakesSoFar()).isZero());
        assertThat(refreshed).containsExactly(first, first);
    }

    @Test
    void workThatWasStoppedCanBeStartedAgain() {
        Disposable before = work(thread -> Mono.fromRunnable(() -> refreshed.add(thread)));
        before.dispose();
        due.wake(first);
        work(thread -> Mono.fromRunnable(() -> refreshed.add(thread)));
        due.wake(second);
        await().untilAsserted(() -> assertThat(refreshed).containsExactly(first, second));
    }

    private Disposable work(Function<LiveThread, Mono<Void>> refresh) {
        return due.refreshed(refresh, scheduler).subscribe();
    }

    private void hold() {
        try {
            held.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
