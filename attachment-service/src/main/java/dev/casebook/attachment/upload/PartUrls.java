package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.FileState;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.PresignedUrls;
import dev.casebook.attachment.store.StoreMisses;
import dev.casebook.attachment.store.StoredPart;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes URLs for the parts of an upload: all of them at its start, the missing ones when it is taken up again. */
@Component
class PartUrls {

    private final ObjectStore store;
    private final PresignedUrls urls;

    PartUrls(ObjectStore store, PresignedUrls urls) {
        this.store = store;
        this.urls = urls;
    }

    /** For an upload that is over there is nothing left to send. */
    Mono<StartedView> all(Attachment attachment) {
        var id = attachment.id().toString();
        var state = attachment.standing().state().wire();
        var upload = attachment.upload();
        if (!attachment.is(FileState.UPLOADING)) {
            return Mono.just(new StartedView(id, state, upload.partSize(), List.of()));
        }
        var numbers =
                IntStream.rangeClosed(1, upload.parts(attachment.described().size()));
        return urls.parts(upload.key(), upload.uploadId(), numbers)
                .map(parts -> new StartedView(id, state, upload.partSize(), parts));
    }

    Mono<PartsView> missing(Attachment attachment) {
        if (!attachment.is(FileState.UPLOADING)) {
            return Mono.error(
                    () -> UploadProblems.over(attachment.standing().state().wire()));
        }
        var upload = attachment.upload();
        return store.parts(upload.key(), upload.uploadId())
                .onErrorMap(StoreMisses.class, missing -> UploadProblems.gone())
                .flatMap(stored -> missing(attachment, stored));
    }

    private Mono<PartsView> missing(Attachment attachment, List<StoredPart> stored) {
        var upload = attachment.upload();
        var size = attachment.described().size();
        var whole = stored.stream()
                .filter(part -> part.size() == upload.sizeOf(part.number(), size))
                .toList();
        var held = whole.stream().map(StoredPart::number).collect(Collectors.toSet());
        var numbers = IntStream.rangeClosed(1, upload.parts(size)).filter(number -> !held.contains(number));
        return urls.parts(upload.key(), upload.uploadId(), numbers)
                .map(parts -> new PartsView(
                        attachment.id().toString(),
                        attachment.standing().state().wire(),
                        upload.partSize(),
                        parts,
                        whole));
    }
}
