package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Heads;
import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.position.Position;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services of a package, in order with the other events of its ticket. Inside a write. */
@Component
class AnnouncePackage {

    private final Heads heads;
    private final Outbox outbox;
    private final Clock clock;

    AnnouncePackage(Heads heads, Outbox outbox, Clock clock) {
        this.heads = heads;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where a reader must have got to in order to see a package that was asked for before. */
    Mono<Position> announced(Evidence evidence) {
        return heads.newest(evidence.ticketId()).map(sequence -> Heads.position(evidence.ticketId(), sequence));
    }

    Mono<Position> announce(Evidence evidence) {
        return heads.number(evidence.ticketId())
                .flatMap(sequence -> outbox.append(event(evidence, sequence))
                        .thenReturn(Heads.position(evidence.ticketId(), sequence)));
    }

    private OutboxEvent event(Evidence evidence, long sequence) {
        return new OutboxEvent(
                EvidenceChanged.TOPIC,
                evidence.ticketId().value(),
                EvidenceChanged.TYPE,
                sequence,
                EvidenceChanged.of(evidence, clock.instant()));
    }
}
