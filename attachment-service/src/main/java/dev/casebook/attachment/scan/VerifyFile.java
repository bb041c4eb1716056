package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.StoreMisses;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Joins the parts of an upload and finds out whether the file is what it was said to be. */
@Component
class VerifyFile {

    private final ObjectStore store;
    private final ContentCheck check;
    private final Thumbnails thumbnails;

    VerifyFile(ObjectStore store, ContentCheck check, Thumbnails thumbnails) {
        this.store = store;
        this.check = check;
        this.thumbnails = thumbnails;
    }

    /** Fails when the store is away; parts that cannot be joined are a verdict, not a failure. */
    Mono<Verdict> verify(Attachment file, Scan scan) {
        var upload = file.upload();
        return store.complete(upload.key(), upload.uploadId(), scan.parts())
                .then(Mono.defer(() -> store.size(upload.key())))
                .flatMap(size -> size == file.described().size()
                        ? read(file)
                        : Mono.just(ContentCheck.wrongSize(file.described().size(), size)))
                .onErrorResume(StoreMisses.class, missing -> Mono.just(unjoinable(file, scan)));
    }

    private Mono<Verdict> read(Attachment file) {
        return store.read(file.upload().key(), stream -> check.check(file.described(), stream))
                .flatMap(verdict ->
                        verdict instanceof Verdict.Clean clean ? illustrated(file, clean) : Mono.just(verdict));
    }

    private Mono<Verdict> illustrated(Attachment file, Verdict.Clean clean) {
        if (!thumbnails.wanted(clean.contentType(), file.described().size())) {
            return Mono.just(clean);
        }
        return store.read(file.upload().key(), thumbnails::make)
                .filter(Optional::isPresent)
                .flatMap(picture -> store.put(file.thumbnailKey(), "image/png", picture.orElseThrow())
                        .thenReturn(true))
                .defaultIfEmpty(false)
                .map(made -> new Verdict.Clean(clean.contentType(), clean.sha256(), made));
    }

    private static Verdict unjoinable(Attachment file, Scan scan) {
        var sum = scan.parts().stream().mapToLong(part -> part.size()).sum();
        return sum == file.described().size()
                ? new Verdict.Refused("Its parts do not have the sizes they should have, so it cannot be put together.")
                : ContentCheck.wrongSize(file.described().size(), sum);
    }
}
