package dev.casebook.ticket.lifecycle;

import dev.casebook.support.etag.IfMatch;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What can be done to a ticket; every answer is the ticket. */
@RestController
@RequestMapping(path = "/api/v1/tickets/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
@IfMatch
@Gives({HttpHeaders.ETAG, Position.HEADER})
class ActController {
    private final ActOnTicket acts;
    private final PatchTicket patch;
    private final ResolveTicket resolve;
    private final ReopenTicket reopen;
    private final AssignTicket assign;
    private final RateTicket rate;

    ActController(
            ActOnTicket acts,
            PatchTicket patch,
            ResolveTicket resolve,
            ReopenTicket reopen,
            AssignTicket assign,
            RateTicket rate) {
        this.acts = acts;
        this.patch = patch;
        this.resolve = resolve;
        this.reopen = reopen;
        this.assign = assign;
        this.rate = rate;
    }

    @PatchMapping
    Mono<ResponseEntity<Object>> patch(
            @PathVariable String id,
            @Reads(Patch.class) JsonBody body,
            @Nullable IdempotencyKey key,
            Caller caller,
            ServerWebExchange exchange) {
        return acts.run(new ActOnTicket.Request(id, body, key, caller, exchange), patch);
    }

    @PostMapping("/resolve")
    Mono<ResponseEntity<Object>> resolve(
            @PathVariable String id,
            @Reads(ResolveTicket.NewResolution.class) JsonBody body,
            @Nullable IdempotencyKey key,
            Caller caller,
            ServerWebExchange exchange) {
        return acts.run(new ActOnTicket.Request(id, body, key, caller, exchange), resolve);
    }

    @PostMapping("/reopen")
    Mono<ResponseEntity<Object>> reopen(
            @PathVariable String id,
            @Reads(ReopenTicket.Reopening.class) JsonBody body,
            @Nullable IdempotencyKey key,
            Caller caller,
            ServerWebExchange exchange) {
        return acts.run(new ActOnTicket.Request(id, body, key, caller, exchange), reopen);
    }

    @PostMapping("/assign")
    Mono<ResponseEntity<Object>> assign(
            @PathVariable String id,
            @Reads(AssignTicket.NewAssignee.class) JsonBody body,
            @Nullable IdempotencyKey key,
            Caller caller,
            ServerWebExchange exchange) {
        return acts.run(new ActOnTicket.Request(id, body, key, caller, exchange), assign);
    }

    @PostMapping("/rating")
    Mono<ResponseEntity<Object>> rate(
            @PathVariable String id,
            @Reads(RateTicket.NewRating.class) JsonBody body,
            @Nullable IdempotencyKey key,
            Caller caller,
            ServerWebExchange exchange) {
        return acts.run(new ActOnTicket.Request(id, body, key, caller, exchange), rate);
    }
}
