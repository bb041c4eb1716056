package dev.casebook.support.idempotency;

import dev.casebook.support.idempotency.IdempotencyRecords.Look;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs a write once per caller, method, path and key, however often it is sent within 24 hours. State and stored answer
 * commit together; a refused or failed attempt leaves nothing behind. While one attempt runs, another of the same key
 * waits outside of any transaction, so it holds no connection.
 */
public final class Idempotency {

    /** The header of an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int LOOKS = 100;

    private final Writes writes;
    private final IdempotencyRecords records;

    Idempotency(Writes writes, IdempotencyRecords records) {
        this.writes = writes;
        this.records = records;
    }

    /**
     * Runs the effect in one transaction with its record, or gives the stored answer of an earlier run again, marked
     * {@code Idempotency-Replayed: true}. Only answers of 200 to 299 are stored.
     *
     * @param key null: the effect just runs in a transaction
     * @param bodyDigest of the body the key belongs to
     * @param effect may be tried again from its start; refuses by an error
     * @throws ProblemException (as the error) idempotency-conflict, if the key came with another body; unavailable, if
     *     another attempt of the key is still under way after 5 s
     */
    public Mono<ResponseEntity<Object>> run(
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            byte[] bodyDigest,
            Supplier<Mono<Answer>> effect) {
        return outcome(exchange, caller, key, bodyDigest, effect)
                .map(outcome -> outcome.answer().entity(outcome.replayed()));
    }

    /**
     * As {@link #run(ServerWebExchange, Caller, IdempotencyKey, byte[], Supplier)}.
     *
     * @param onReplay re-makes a stored answer (its body is a JSON tree) where it would have gone stale, outside of the
     *     transaction
     */
    public Mono<ResponseEntity<Object>> run(
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            byte[] bodyDigest,
            Supplier<Mono<Answer>> effect,
            UnaryOperator<Mono<Answer>> onReplay) {
        return outcome(exchange, caller, key, bodyDigest, effect)
                .flatMap(outcome -> outcome.replayed() ? remade(outcome, onReplay) : Mono.just(outcome))
                .map(outcome -> outcome.answer().entity(outcome.replayed()));
    }

    /**
     * The answer stored by an earlier run with this key and body, marked as replayed; empty if there is none. For a write
     * with gates before its {@link #run}: what was accepted once is answered again, whatever has closed since.
     */
    public Mono<ResponseEntity<Object>> earlier(
            ServerWebExchange exchange, Caller caller, @Nullable IdempotencyKey key, byte[] bodyDigest) {
        return Mono.justOrEmpty(key)
                .flatMap(given -> records.find(Scope.of(exchange, caller, given), bodyDigest))
                .map(answer -> answer.entity(true));
    }

    private static Mono<Outcome> remade(Outcome outcome, UnaryOperator<Mono<Answer>> onReplay) {
        return Mono.fromSupplier(() -> outcome.answer().answer())
                .transform(onReplay::apply)
                .map(answer -> new Outcome(StoredAnswer.of(answer), true));
    }

    private Mono<Outcome> outcome(
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            byte[] bodyDigest,
            Supplier<Mono<Answer>> effect) {
        if (key == null) {
            return writes.transactional(Mono.defer(effect)).map(answer -> new Outcome(StoredAnswer.of(answer), false));
        }
        Scope scope = Scope.of(exchange, caller, key);
        return Mono.defer(() -> writes.transactional(attempt(scope, bodyDigest, effect)))
                .onErrorResume(OvertakenException.class, overtaken -> Mono.empty())
                .repeatWhenEmpty(Integer.MAX_VALUE, Idempotency::again)
                .switchIfEmpty(Mono.error(() -> ProblemException.unavailable(
                        "Another request with this Idempotency-Key is still under way; send it again.")));
    }

    /** Empty if another attempt holds the key. */
    private Mono<Outcome> attempt(Scope scope, byte[] bodyDigest, Supplier<Mono<Answer>> effect) {
        return records.look(scope, bodyDigest).flatMap(look -> {
            if (look.answer() != null) {
                return replay(look, look.answer());
            }
            return look.free() ? first(scope, bodyDigest, effect) : Mono.empty();
        });
    }

    private static Mono<Outcome> replay(Look look, StoredAnswer answer) {
        return look.sameBody()
                ? Mono.just(new Outcome(answer, true))
                : Mono.error(ProblemException.of(
                        ProblemType.IDEMPOTENCY_CONFLICT,
                        "This Idempotency-Key came with another body before; use a new key for a new request."));
    }

    private Mono<Outcome> first(Scope scope, byte[] bodyDigest, Supplier<Mono<Answer>> effect) {
        return Mono.defer(effect).flatMap(answer -> {
            StoredAnswer stored = StoredAnswer.of(answer);
            Mono<Outcome> outcome = Mono.just(new Outcome(stored, false));
            return answer.succeeded()
                    ? records.store(scope, bodyDigest, stored).flatMap(done -> done ? outcome : overtaken())
                    : outcome;
        });
    }

    private static Mono<Outcome> overtaken() {
        return Mono.error(new OvertakenException());
    }

    private static Flux<Long> again(Flux<Long> looks) {
        return looks.take(LOOKS).delayElements(LOOK_AGAIN);
    }

    /** An answer, given now or before. */
    private record Outcome(StoredAnswer answer, boolean replayed) {}
}
