package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.file.Changed;
import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.WriteGate;
import dev.casebook.attachment.limit.PlanLimits;
import dev.casebook.attachment.limit.Plans;
import dev.casebook.attachment.limit.SizeGate;
import dev.casebook.attachment.ticket.FindTicket;
import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.support.feature.Features;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a person add a file to a ticket: who, what and how much is checked, then the upload begins once per key. */
@Component
class BeginUpload {

    private static final String PATH = "/api/v1/attachments/";
    private static final String FEATURE = "attach";

    private final FindTicket tickets;
    private final Features features;
    private final Plans plans;
    private final StartUpload start;
    private final Attachments attachments;
    private final PartUrls urls;
    private final Idempotency idempotency;

    BeginUpload(
            FindTicket tickets,
            Features features,
            Plans plans,
            StartUpload start,
            Attachments attachments,
            PartUrls urls,
            Idempotency idempotency) {
        this.tickets = tickets;
        this.features = features;
        this.plans = plans;
        this.start = start;
        this.attachments = attachments;
        this.urls = urls;
        this.idempotency = idempotency;
    }

    Mono<ResponseEntity<Object>> begin(String ticket, UploadCall call) {
        return tickets.visible(ticket, call.caller())
                .doOnNext(found -> WriteGate.check(call.caller()))
                .flatMap(found -> begin(found, call));
    }

    private Mono<ResponseEntity<Object>> begin(Ticket ticket, UploadCall call) {
        var described = call.body().as(StartRequest.class).described(call.caller());
        return idempotency
                .earlier(call.exchange(), call.caller(), call.key(), call.body().digest())
                .switchIfEmpty(Mono.defer(() -> first(ticket, described, call)))
                .flatMap(this::withUrls);
    }

    private Mono<ResponseEntity<Object>> first(Ticket ticket, Described described, UploadCall call) {
        return features.pass(FEATURE)
                .then(plans.of(plan(ticket, call.caller())))
                .doOnNext(limits -> SizeGate.check(described.size(), limits))
                .flatMap(limits -> start.open(ticket, call.caller(), described)
                        .flatMap(attachment -> once(ticket, attachment, limits, call)));
    }

    /** The claims of a customer are newer than what the ticket's opening told. */
    private static String plan(Ticket ticket, Caller caller) {
        return caller.plan() == null ? ticket.plan() : caller.plan();
    }

    /** What was opened in the store and not recorded (a repeated key, a refusal) is taken back. */
    private Mono<ResponseEntity<Object>> once(
            Ticket ticket, Attachment attachment, PlanLimits limits, UploadCall call) {
        var ours = URI.create(PATH + attachment.id());
        return idempotency
                .run(
                        call.exchange(),
                        call.caller(),
                        call.key(),
                        call.body().digest(),
                        () -> start.record(ticket, attachment, limits).map(BeginUpload::answer))
                .flatMap(answer -> ours.equals(answer.getHeaders().getLocation())
                        ? Mono.just(answer)
                        : abandon(attachment).thenReturn(answer))
                .onErrorResume(
                        ProblemException.class, refused -> abandon(attachment).then(Mono.error(refused)));
    }

    private Mono<Void> abandon(Attachment attachment) {
        return start.abandon(attachment).onErrorComplete(ProblemException.class);
    }

    /** Nothing that works like a password is stored with the answer; URLs are made for each sending of it. */
    private static Answer answer(Changed changed) {
        return Answer.created(
                        PATH + changed.attachment().id(),
                        new Begun(changed.attachment().id().toString()))
                .withPosition(changed.position());
    }

    private Mono<ResponseEntity<Object>> withUrls(ResponseEntity<Object> answer) {
        var path = Objects.requireNonNull(answer.getHeaders().getLocation()).getPath();
        return Mono.justOrEmpty(AttachmentId.parse(path.substring(PATH.length())))
                .flatMap(attachments::byId)
                .flatMap(urls::all)
                .map(started -> ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .body(started));
    }

    private record Begun(String id) {}
}
