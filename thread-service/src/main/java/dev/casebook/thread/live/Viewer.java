package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One open stream: a bounded mailbox that a slow reader overflows, which cuts it off; it comes back and resumes. */
final class Viewer {

    private final TicketId ticketId;
    private final Reader reader;
    private final Sinks.Many<Update> mailbox;
    private final Sinks.Empty<Void> cut = Sinks.empty();
    private volatile long lastSeq;

    Viewer(TicketId ticketId, Reader reader, int capacity) {
        this.ticketId = ticketId;
        this.reader = reader;
        this.mailbox = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(capacity));
    }

    TicketId ticketId() {
        return ticketId;
    }

    Reader reader() {
        return reader;
    }

    /** Entries up to here were sent, or are not wanted. */
    void reached(long seq) {
        lastSeq = Math.max(lastSeq, seq);
    }

    /** Called by one refresh at a time. */
    void tell(Update update) {
        if (mailbox.tryEmitNext(update).isFailure()) {
            cutOff();
        }
    }

    void cutOff() {
        cut.tryEmitEmpty();
    }

    Mono<Void> cut() {
        return cut.asMono();
    }

    /** What was told since this viewer joined, without what a replay has sent already. */
    Flux<Update> updates() {
        return mailbox.asFlux().filter(this::isNew);
    }

    private boolean isNew(Update update) {
        if (update instanceof Update.Added added) {
            boolean fresh = added.entry().seq() > lastSeq;
            reached(added.entry().seq());
            return fresh;
        }
        return true;
    }
}
