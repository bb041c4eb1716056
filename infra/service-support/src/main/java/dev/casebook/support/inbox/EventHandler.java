package dev.casebook.support.inbox;

import dev.casebook.support.json.CasebookJson;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** What a consumer does with one type of event. */
record EventHandler<T>(Class<T> type, Function<Incoming<T>, Mono<Void>> effect) {

    /** @throws PoisonEventException if the body is not of the type */
    Mono<Void> handle(EventHeaders event, byte[] body) {
        T data = read(event, body);
        return effect.apply(new Incoming<>(
                event.id(), event.type(), event.source(), event.subject(), event.sequence(), event.time(), data));
    }

    private T read(EventHeaders event, byte[] body) {
        try {
            T data = CasebookJson.mapper().readValue(body, type);
            if (data == null) {
                throw new PoisonEventException("the body of " + event.type() + " " + event.id() + " is null");
            }
            return data;
        } catch (JacksonException e) {
            throw new PoisonEventException("the body of " + event.type() + " " + event.id() + " cannot be read", e);
        }
    }
}
