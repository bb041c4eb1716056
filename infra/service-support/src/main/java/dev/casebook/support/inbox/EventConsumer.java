package dev.casebook.support.inbox;

import dev.casebook.support.position.AppliedPositions;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.write.Writes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;
import reactor.core.publisher.Mono;

/**
 * Takes events in, each in one transaction with its inbox row, so that a second delivery has no second effect.
 *
 * <p>This is the one place that blocks: the binder has no reactive consumer, and one that returned early would commit
 * the offset before the write. It blocks the binder's own consumer thread, which has nothing else to do.
 */
public final class EventConsumer implements Consumer<Message<byte[]>> {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String name;
    private final Map<String, EventHandler<?>> handlers;
    private final Set<String> ignored;
    private final Inbox inbox;
    private final Writes writes;
    private final AppliedPositions positions;

    private EventConsumer(Builder builder) {
        this.name = builder.name;
        this.handlers = Map.copyOf(builder.handlers);
        this.ignored = Set.copyOf(builder.ignored);
        this.inbox = builder.inbox;
        this.writes = builder.writes;
        this.positions = builder.positions;
    }

    /**
     * Returns when the event's effect is committed.
     *
     * @throws PoisonEventException for an unknown type or an unreadable event
     */
    @Override
    public void accept(Message<byte[]> message) {
        take(message).block(LONGEST);
    }

    /** The types that it takes or knowingly ignores; any other is poison. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>(handlers.keySet());
        types.addAll(ignored);
        return types;
    }

    private Mono<Void> take(Message<byte[]> message) {
        EventHeaders event = EventHeaders.of(message.getHeaders());
        RequestContext context = new RequestContext(RequestContext.fresh().requestId(), null, event.traceparent());
        return writes.transactional(effect(event, message.getPayload()))
                .then(Mono.<Void>fromRunnable(
                        () -> positions.applied(event.subject(), event.source(), event.sequence())))
                .contextWrite(context::in);
    }

    private Mono<Void> effect(EventHeaders event, byte[] body) {
        if (ignored.contains(event.type())) {
            return event.sequence() > 0 ? inbox.skip(event) : Mono.empty();
        }
        EventHandler<?> handler = handlers.get(event.type());
        if (handler == null) {
            return Mono.error(new PoisonEventException(name + " does not know the type " + event.type()));
        }
        return inbox.take(name, event).filter(Boolean::booleanValue).flatMap(taken -> handler.handle(event, body));
    }

    /** Names the types a consumer takes. */
    public static final class Builder {

        private final String name;
        private final Inbox inbox;
        private final Writes writes;
        private final AppliedPositions positions;
        private final Map<String, EventHandler<?>> handlers = new HashMap<>();
        private final Set<String> ignored = new HashSet<>();

        Builder(String name, Inbox inbox, Writes writes, AppliedPositions positions) {
            this.name = name;
            this.inbox = inbox;
            this.writes = writes;
            this.positions = positions;
        }

        /**
         * @param data the consumer's own record of what it needs; unknown fields are let pass
         * @param effect runs inside the transaction; errors with {@link PoisonEventException} if no retry can help
         */
        public <T> Builder on(String type, Class<T> data, Function<Incoming<T>, Mono<Void>> effect) {
            handlers.put(type, new EventHandler<>(data, effect));
            return this;
        }

        /** Types that this consumer knows and has no use for. */
        public Builder ignoring(String... types) {
            ignored.addAll(Set.of(types));
            return this;
        }

        public EventConsumer build() {
            return new EventConsumer(this);
        }
    }
}
