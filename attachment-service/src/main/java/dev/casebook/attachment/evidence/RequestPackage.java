package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.WriteGate;
import dev.casebook.attachment.ticket.FindTicket;
import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.support.feature.Features;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.position.Position;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks for the package of a submitted ticket, in the edition of who asks; it is built in the background. */
@Component
class RequestPackage {

    private static final String FEATURE = "export_evidence";

    private final FindTicket tickets;
    private final Features features;
    private final EvidencePackages packages;
    private final AnnouncePackage announce;
    private final Idempotency idempotency;
    private final EvidenceClock building;

    RequestPackage(
            FindTicket tickets,
            Features features,
            EvidencePackages packages,
            AnnouncePackage announce,
            Idempotency idempotency,
            EvidenceClock building) {
        this.tickets = tickets;
        this.features = features;
        this.packages = packages;
        this.announce = announce;
        this.idempotency = idempotency;
        this.building = building;
    }

    Mono<ResponseEntity<Object>> request(
            String ticket, ServerWebExchange exchange, Caller caller, IdempotencyKey key, JsonBody body) {
        return tickets.visible(ticket, caller)
                .doOnNext(found -> check(caller, body))
                .flatMap(found -> idempotency.run(exchange, caller, key, body.digest(), () -> record(found, caller)))
                .doOnSuccess(asked -> building.wake());
    }

    private Mono<Answer> record(Ticket ticket, Caller caller) {
        return features.pass(FEATURE)
                .then(submitted(ticket))
                .then(RequestContext.current())
                .flatMap(context -> packages.request(ticket, Edition.of(caller), Requester.of(caller), context.route()))
                .flatMap(requested -> position(requested)
                        .map(position -> answer(requested.evidence()).withPosition(position)));
    }

    private Mono<Position> position(Requested requested) {
        return requested.fresh() ? announce.announce(requested.evidence()) : announce.announced(requested.evidence());
    }

    private static Answer answer(Evidence evidence) {
        return Answer.accepted(EvidenceView.of(evidence))
                .withHeader(HttpHeaders.LOCATION, "/api/v1/evidence/" + evidence.id());
    }

    private static void check(Caller caller, JsonBody body) {
        WriteGate.check(caller);
        body.as(Nothing.class, new Nothing());
    }

    private static Mono<Void> submitted(Ticket ticket) {
        return ticket.draftAuthor() == null ? Mono.empty() : Mono.error(EvidenceProblems::draft);
    }

    /** There is nothing to choose. */
    record Nothing() {}
}
