package dev.casebook.support.sample;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.id.SpokenId;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.request.TraceParent;
import dev.casebook.support.security.Caller;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The routes of the sample service. */
@RestController
public class ThingController {

    private final Things things;
    private final Idempotency idempotency;
    private final AtomicInteger effects = new AtomicInteger();
    private final Sinks.Empty<Void> freed = Sinks.empty();

    ThingController(Things things, Idempotency idempotency) {
        this.things = things;
        this.idempotency = idempotency;
    }

    /** Lets the making of everything named "stuck one" go on. */
    public void free() {
        freed.tryEmitEmpty();
    }

    /** How often a thing was made, committed or not. */
    public int effects() {
        return effects.get();
    }

    @PostMapping("/api/v1/things")
    Mono<ResponseEntity<Object>> make(
            ServerWebExchange exchange, Caller caller, IdempotencyKey key, @Reads(NewThing.class) JsonBody body) {
        return idempotency.run(exchange, caller, key, body.digest(), () -> make(caller, body));
    }

    @PostMapping("/api/v1/things/{id}/look")
    Mono<ResponseEntity<Object>> look(
            ServerWebExchange exchange, Caller caller, @Nullable IdempotencyKey key, @PathVariable String id) {
        return idempotency.run(
                exchange,
                caller,
                key,
                new byte[0],
                () -> things.find(account(caller), id).map(Answer::ok),
                stored -> stored.map(answer -> answer.withBody(Map.of("again", true))));
    }

    @GetMapping("/api/v1/things")
    Mono<Page<Thing>> list(@Known({"cursor", "limit"}) QueryParameters query) {
        Cursor cursor = query.cursor(1);
        int limit = query.onlyKnown().limit();
        return things.after(cursor == null ? "" : cursor.text(0), limit + 1)
                .map(rows -> Page.of(rows, limit, thing -> Cursor.of(thing.id())));
    }

    @GetMapping("/api/v1/things/{id}")
    Mono<ResponseEntity<Thing>> get(ServerWebExchange exchange, Caller caller, @PathVariable String id) {
        return Mono.justOrEmpty(SpokenId.parse("TH", id))
                .flatMap(canonical -> things.find(account(caller), canonical))
                .map(thing -> ResponseEntity.ok()
                        .eTag(ETags.of(thing.version(), thing))
                        .body(thing))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    @PostMapping("/api/v1/things/check")
    Mono<String> check() {
        return Mono.just("checked");
    }

    @GetMapping("/api/v1/context")
    Mono<RequestContext> context() {
        return RequestContext.current();
    }

    @GetMapping("/api/v1/trace")
    Mono<Map<String, String>> trace() {
        return Mono.deferContextual(context -> Mono.just(Map.of("trace", String.valueOf(TraceParent.of(context)))));
    }

    @GetMapping("/api/v1/fault")
    Mono<String> fault() {
        return Mono.error(new IllegalStateException("a secret inside"));
    }

    @GetMapping("/internal/things/{id}")
    Map<String, String> internal(@PathVariable String id) {
        return Map.of("id", id);
    }

    private Mono<Answer> make(Caller caller, JsonBody body) {
        effects.incrementAndGet();
        NewThing wanted = body.as(NewThing.class);
        if (wanted.name().equals("refused")) {
            return Mono.error(ProblemException.conflict("refused"));
        }
        if (wanted.name().equals("broken one")) {
            return things.add(account(caller), new Thing(SpokenId.random("TH"), wanted.name(), 1))
                    .then(Mono.error(new IllegalStateException("broken after the first statement")));
        }
        Thing thing = new Thing(SpokenId.random("TH"), wanted.name(), 1);
        return before(wanted.name())
                .then(things.add(account(caller), thing))
                .map(made -> Answer.created("/api/v1/things/" + made.id(), made)
                        .withPosition(Position.of(made.id(), "sample-service", 1)));
    }

    private Mono<Void> before(String name) {
        return switch (name) {
            case "slow one" -> Mono.delay(Duration.ofMillis(400)).then();
            case "stuck one" -> freed.asMono();
            default -> Mono.empty();
        };
    }

    private static String account(Caller caller) {
        return caller.accountId() == null ? "staff" : caller.accountId();
    }
}
