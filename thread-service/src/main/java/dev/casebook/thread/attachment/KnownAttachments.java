package dev.casebook.thread.attachment;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.id.AttachmentId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks attachment-service about files that an entry names before their events arrived. */
@Component
public class KnownAttachments {

    private final Attachments attachments;
    private final ServiceClients services;
    private final Writes writes;

    KnownAttachments(Attachments attachments, ServiceClients services, Writes writes) {
        this.attachments = attachments;
        this.services = services;
        this.writes = writes;
    }

    /** Completes when every one of the ids was asked for that was not known; must run before, not inside, a write. */
    public Mono<Void> learn(List<AttachmentId> ids) {
        return attachments
                .find(ids)
                .flatMapMany(known -> Flux.fromIterable(missing(ids, known)))
                .concatMap(this::ask)
                .concatMap(changed -> writes.transactional(attachments.save(changed)))
                .then();
    }

    private static Set<AttachmentId> missing(List<AttachmentId> ids, List<Attachment> known) {
        Set<AttachmentId> missing = new HashSet<>(ids);
        known.forEach(attachment -> missing.remove(new AttachmentId(attachment.attachmentId())));
        return missing;
    }

    private Mono<AttachmentChanged> ask(AttachmentId id) {
        return services.to("attachment-service")
                .get()
                .uri("/internal/attachments/{id}", id.value())
                .retrieve()
                .bodyToMono(AttachmentChanged.class)
                .onErrorResume(KnownAttachments::unknown, absent -> Mono.empty());
    }

    private static boolean unknown(Throwable failure) {
        return failure instanceof WebClientResponseException answer && answer.getStatusCode() == HttpStatus.NOT_FOUND;
    }
}
