package dev.casebook.attachment.evidence;

import dev.casebook.attachment.download.Links;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks for evidence packages, shows how far they are and hands them out. */
@RestController
class EvidenceController {

    private final RequestPackage request;
    private final EvidencePackages packages;
    private final Links links;

    EvidenceController(RequestPackage request, EvidencePackages packages, Links links) {
        this.request = request;
        this.packages = packages;
        this.links = links;
    }

    @PostMapping("/api/v1/tickets/{ticket}/evidence")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Gives({HttpHeaders.LOCATION, Position.HEADER})
    Mono<ResponseEntity<Object>> request(
            @PathVariable String ticket,
            ServerWebExchange exchange,
            Caller caller,
            IdempotencyKey key,
            @Reads(value = RequestPackage.Nothing.class, optional = true) JsonBody body) {
        return request.request(ticket, exchange, caller, key, body);
    }

    @GetMapping("/api/v1/evidence/{id}")
    Mono<EvidenceView> show(@PathVariable String id, Caller caller, QueryParameters query) {
        return seen(id, caller).doOnNext(evidence -> query.onlyKnown()).map(EvidenceView::of);
    }

    @GetMapping("/api/v1/evidence/{id}/content")
    Mono<ResponseEntity<Links.Link>> content(
            @PathVariable String id, Caller caller, QueryParameters query, ServerHttpRequest asked) {
        return seen(id, caller)
                .doOnNext(evidence -> query.onlyKnown())
                .flatMap(evidence -> evidence.is(EvidenceState.READY)
                        ? links.to(evidence.key(), fileName(evidence), "application/zip")
                        : Mono.error(() -> EvidenceProblems.notReady(evidence)))
                .map(link -> Links.answer(link, asked));
    }

    private Mono<Evidence> seen(String id, Caller caller) {
        return Mono.justOrEmpty(EvidenceId.parse(id))
                .flatMap(parsed -> packages.seen(parsed, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static String fileName(Evidence evidence) {
        return "evidence-" + evidence.ticketId().value() + "-"
                + evidence.edition().wire() + ".zip";
    }
}
