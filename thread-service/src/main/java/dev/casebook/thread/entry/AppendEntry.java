package dev.casebook.thread.entry;

import dev.casebook.support.outbox.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores what a locked head decided and hands its events to the outbox, inside the caller's transaction. */
@Component
public class AppendEntry {

    private final Threads threads;
    private final Outbox outbox;

    AppendEntry(Threads threads, Outbox outbox) {
        this.threads = threads;
        this.outbox = outbox;
    }

    public Mono<Appended> append(Appended decided) {
        return threads.save(decided).then(outbox.append(decided.events())).thenReturn(decided);
    }
}
