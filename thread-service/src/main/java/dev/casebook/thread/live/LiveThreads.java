package dev.casebook.thread.live;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All threads that someone has open on this replica. */
@Component
@EnableConfigurationProperties(LiveProperties.class)
public class LiveThreads {

    private final LiveProperties properties;
    private final Map<TicketId, LiveThread> threads = new ConcurrentHashMap<>();
    private final AtomicInteger streams = new AtomicInteger();
    private final DueThreads due = new DueThreads();

    LiveThreads(LiveProperties properties, MeterRegistry meters) {
        this.properties = properties;
        Gauge.builder("casebook.live.streams", streams, AtomicInteger::get)
                .description("open streams of threads")
                .register(meters);
    }

    /** Something may have changed in the thread; where nobody has it open, nothing happens. */
    public void wake(TicketId ticketId) {
        LiveThread thread = threads.get(ticketId);
        if (thread != null) {
            due.wake(thread);
        }
    }

    DueThreads due() {
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
