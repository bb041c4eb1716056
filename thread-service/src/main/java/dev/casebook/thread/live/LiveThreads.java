package dev.casebook.thread.live;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Sinks;

/** All threads that someone has open on this replica. */
@Component
@EnableConfigurationProperties(LiveProperties.class)
public class LiveThreads {

    private static final Sinks.EmitFailureHandler OTHERS_EMIT =
            Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1));

    private final LiveProperties properties;
    private final Map<TicketId, LiveThread> threads = new ConcurrentHashMap<>();
    private final AtomicInteger streams = new AtomicInteger();
    // Bounded by the number of open threads: each waits in it at most once.
    private final Sinks.Many<LiveThread> due = Sinks.many().unicast().onBackpressureBuffer();

    LiveThreads(LiveProperties properties, MeterRegistry meters) {
        this.properties = properties;
        Gauge.builder("casebook.live.streams", streams, AtomicInteger::get)
                .description("open streams of threads")
                .register(meters);
    }

    /** Something may have changed in the thread; where nobody has it open, nothing happens. */
    public void wake(TicketId ticketId) {
        LiveThread thread = threads.get(ticketId);
        if (thread != null && thread.wake()) {
            enqueue(thread);
        }
    }

    void enqueue(LiveThread thread) {
        due.emitNext(thread, OTHERS_EMIT);
    }

    Sinks.Many<LiveThread> due() {
        return due;
    }

    Map<TicketId, LiveThread> threads() {
        return threads;
    }

    /** Everything told from now on lies in the viewer's mailbox. */
    Viewer join(TicketId ticketId, Reader reader) {
        if (streams.incrementAndGet() > properties.maxStreams()) {
            streams.decrementAndGet();
            throw ProblemException.unavailable("Too many open streams; try again soon.");
        }
        Viewer viewer = new Viewer(ticketId, reader, properties.mailbox());
        threads.compute(ticketId, (id, open) -> {
            LiveThread thread = open == null ? new LiveThread(id) : open;
            thread.viewers().add(viewer);
            return thread;
        });
        return viewer;
    }

    void startAt(TicketId ticketId, TicketState state) {
        LiveThread thread = threads.get(ticketId);
        if (thread != null) {
            thread.startAt(state);
            wake(ticketId);
        }
    }

    void leave(Viewer viewer) {
        streams.decrementAndGet();
        threads.computeIfPresent(viewer.ticketId(), (id, thread) -> {
            thread.viewers().remove(viewer);
            return thread.viewers().isEmpty() ? null : thread;
        });
    }
}
