package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/** Collects what a package is made of from those who own it. */
@Component
class GatherMaterial {

    private final ServiceClients clients;
    private final Attachments attachments;

    GatherMaterial(ServiceClients clients, Attachments attachments) {
        this.clients = clients;
        this.attachments = attachments;
    }

    /** @param target a file that takes the thread's lines */
    Mono<Material> gather(Evidence evidence, Path target) {
        return Mono.zip(ticket(evidence), chain(evidence, target), files(evidence), hidden(evidence))
                .map(found -> new Material(
                        evidence,
                        found.getT1(),
                        new Chain(found.getT2(), evidence.edition(), found.getT4()),
                        found.getT3()));
    }

    private Mono<ObjectNode> ticket(Evidence evidence) {
        return clients.to("ticket-service")
                .get()
                .uri(
                        "/internal/tickets/{id}/{edition}-view",
                        evidence.ticketId().value(),
                        evidence.edition().wire())
                .exchangeToMono(answer -> found(answer) ? answer.bodyToMono(byte[].class) : missing(answer))
                .map(json -> (ObjectNode) CasebookJson.mapper().readTree(json))
                .onErrorMap(error -> CannotBuild.without("ticket", error));
    }

    private Mono<Path> chain(Evidence evidence, Path target) {
        return clients.to("thread-service")
                .get()
                .uri("/internal/threads/{id}/chain", evidence.ticketId().value())
                .exchangeToMono(answer -> found(answer) ? store(answer, target) : missing(answer))
                .onErrorMap(error -> CannotBuild.without("timeline", error));
    }

    /** Opening a file may block for the disk, so that is done where blocking is allowed. */
    private static Mono<Path> store(ClientResponse answer, Path target) {
        return DataBufferUtils.write(answer.bodyToFlux(DataBuffer.class), target)
                .subscribeOn(Schedulers.boundedElastic())
                .thenReturn(target);
    }

    private Mono<List<Attachment>> files(Evidence evidence) {
        return attachments
                .allOf(evidence.ticketId(), evidence.edition() == Edition.STAFF)
                .collectList();
    }

    private Mono<Set<String>> hidden(Evidence evidence) {
        return evidence.edition() == Edition.STAFF
                ? Mono.just(Set.of())
                : attachments
                        .staffOnlyOf(evidence.ticketId())
                        .map(AttachmentId::toString)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean found(ClientResponse answer) {
        return answer.statusCode().is2xxSuccessful();
    }

    private static <T> Mono<T> missing(ClientResponse answer) {
        return answer.releaseBody()
                .then(Mono.error(() -> ProblemException.unavailable(
                        "The owner answers " + answer.statusCode().value() + ".")));
    }
}
