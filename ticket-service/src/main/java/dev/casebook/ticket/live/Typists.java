package dev.casebook.ticket.live;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.security.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.core.JacksonException;

/** Who types where at the moment. Nothing is kept: a listener that is slow or comes later hears the next time it is said. */
@Component
final class Typists {
    static final String TOPIC = "support.presence.v1";

    private static final Logger log = LoggerFactory.getLogger(Typists.class);
    private static final String TYPE = "typing-seen.v1";

    /** How far the clocks of two machines may lie apart. */
    private static final Duration CLOCKS = Duration.ofSeconds(5);

    private final Clock clock;
    private final Sinks.Many<TypingSeen> seen = Sinks.many().multicast().directBestEffort();

    Typists(Clock clock) {
        this.clock = clock;
    }

    /** Called from one thread; other types, what cannot be read and what was said too long ago are left alone. */
    void hear(ConsumerRecord<String, byte[]> event) {
        Header type = event.headers().lastHeader("ce_type");
        if (event.value() == null || type == null || !TYPE.equals(new String(type.value(), StandardCharsets.UTF_8))) {
            return;
        }
        try {
            @Nullable TypingSeen typing = CasebookJson.mapper().readValue(event.value(), TypingSeen.class);
            if (typing != null && isFresh(event, typing)) {
                seen.tryEmitNext(typing);
            }
        } catch (JacksonException unreadable) {
            log.warn("an event of {} cannot be read: {}", TOPIC, unreadable.getOriginalMessage());
        }
    }

    private boolean isFresh(ConsumerRecord<String, byte[]> event, TypingSeen typing) {
        Instant end = Instant.ofEpochMilli(event.timestamp()).plusSeconds(typing.seconds());
        return clock.instant().isBefore(end.plus(CLOCKS));
    }

    Flux<TypingView> shownTo(Caller reader) {
        return seen.asFlux().filter(one -> one.visibleTo(reader)).map(TypingView::of);
    }
}
