package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentView;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.file.ChangeAttachment;
import dev.casebook.attachment.file.Changed;
import dev.casebook.attachment.file.FileState;
import dev.casebook.attachment.file.FindAttachment;
import dev.casebook.attachment.file.Heads;
import dev.casebook.attachment.scan.ScanClock;
import dev.casebook.attachment.scan.Scans;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.StoreMisses;
import dev.casebook.attachment.store.StoredPart;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends an upload: the store must hold every part; joining and verifying them happens in the background. */
@Component
class CompleteUpload {

    private final FindAttachment find;
    private final Attachments attachments;
    private final Heads heads;
    private final ObjectStore store;
    private final ChangeAttachment change;
    private final Scans scans;
    private final ScanClock scanning;
    private final Idempotency idempotency;
    private final Clock clock;

    CompleteUpload(
            FindAttachment find,
            Attachments attachments,
            Heads heads,
            ObjectStore store,
            ChangeAttachment change,
            Scans scans,
            ScanClock scanning,
            Idempotency idempotency,
            Clock clock) {
        this.find = find;
        this.attachments = attachments;
        this.heads = heads;
        this.store = store;
        this.change = change;
        this.scans = scans;
        this.scanning = scanning;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Mono<ResponseEntity<Object>> complete(String id, UploadCall call) {
        return find.own(id, call.caller()).flatMap(attachment -> {
            var request = call.body().as(CompleteRequest.class);
            return held(attachment, request).flatMap(parts -> once(attachment, parts, call));
        });
    }

    /** The parts as the store holds them; none for an upload that was completed before. */
    private Mono<List<StoredPart>> held(Attachment attachment, CompleteRequest request) {
        if (!attachment.is(FileState.UPLOADING)) {
            return Mono.just(List.of());
        }
        var upload = attachment.upload();
        return store.parts(upload.key(), upload.uploadId())
                .onErrorMap(StoreMisses.class, missing -> UploadProblems.gone())
                .doOnNext(stored -> check(attachment, request, stored));
    }

    private static void check(Attachment attachment, CompleteRequest request, List<StoredPart> stored) {
        var expected = attachment.upload().parts(attachment.described().size());
        var problems = request.problems(expected, stored);
        if (!problems.isEmpty()) {
            throw UploadProblems.parts(problems);
        }
    }

    private Mono<ResponseEntity<Object>> once(Attachment attachment, List<StoredPart> parts, UploadCall call) {
        return idempotency
                .run(call.exchange(), call.caller(), call.key(), call.body().digest(), () -> record(attachment, parts))
                .doOnSuccess(answered -> scanning.wake());
    }

    private Mono<Answer> record(Attachment attachment, List<StoredPart> parts) {
        return change.apply(attachment.ticketId(), attachment.id(), fresh -> fresh.completed(clock.instant()))
                .flatMap(changed -> scans.add(attachment.id(), parts).thenReturn(answer(changed)))
                .switchIfEmpty(Mono.defer(() -> known(attachment)));
    }

    /** An upload that was completed before answers as it stands, with the newest position there is. */
    private Mono<Answer> known(Attachment attachment) {
        return attachments
                .byId(attachment.id())
                .zipWith(heads.newest(attachment.ticketId()), Changed::new)
                .map(CompleteUpload::answer);
    }

    private static Answer answer(Changed changed) {
        return Answer.ok(AttachmentView.of(changed.attachment())).withPosition(changed.position());
    }
}
