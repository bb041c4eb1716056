package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.timeline.EntryView;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that someone has open on this replica: how far it was read and who is told. Refreshed by one at a time. */
final class LiveThread {

    private final TicketId id;
    private final Set<Viewer> viewers = new CopyOnWriteArraySet<>();
    private final AtomicInteger wakes = new AtomicInteger();
    private volatile @Nullable TicketState state;
    private volatile long lastSeq;

    LiveThread(TicketId id) {
        this.id = id;
    }

    TicketId id() {
        return id;
    }

    Set<Viewer> viewers() {
        return viewers;
    }

    @Nullable
    TicketState state() {
        return state;
    }

    long lastSeq() {
        return lastSeq;
    }

    /** The first viewer's look is where this thread starts to be told from. */
    synchronized void startAt(TicketState first) {
        if (state == null) {
            lastSeq = first.lastSeq();
            state = first;
        }
    }

    /** Whether a refresh has to be queued; a wake during one only leaves a note. */
    boolean wake() {
        return wakes.getAndIncrement() == 0;
    }

    int wakesSoFar() {
        return wakes.get();
    }

    /** Whether wakes came during the refresh that had seen so many, so that another is due. */
    boolean refreshed(int seen) {
        return wakes.addAndGet(-seen) != 0;
    }

    void added(EntryView entry) {
        lastSeq = entry.seq();
        tell(new Update.Added(entry));
    }

    void changed(TicketState before, TicketState now) {
        state = now;
        if (!before.equals(now)) {
            tell(new Update.Changed(before, now));
        }
    }

    boolean differs(String signature) {
        TicketState known = state;
        return known != null && !known.signature().equals(signature);
    }

    private void tell(Update update) {
        viewers.forEach(viewer -> viewer.tell(update));
    }
}
