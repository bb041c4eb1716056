package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.StreamedObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Builds one package: gathers what it is made of, then writes it straight into the store. */
@Component
class BuildPackage {

    private final GatherMaterial material;
    private final PackageWriter writer;
    private final StreamedObjects objects;

    BuildPackage(GatherMaterial material, PackageWriter writer, StreamedObjects objects) {
        this.material = material;
        this.writer = writer;
        this.objects = objects;
    }

    /** The thread passes through a temporary file, not through memory. */
    Mono<Built> build(Evidence evidence, Progress progress) {
        return Mono.usingWhen(temporaryFile(), chain -> build(evidence, chain, progress), BuildPackage::delete);
    }

    /** Takes out of the store what the attempt before left there, when it was killed. */
    Mono<Void> clear(Evidence evidence) {
        return evidence.attempts() > 1 ? objects.discard(evidence.id().key(evidence.attempts() - 1)) : Mono.empty();
    }

    private Mono<Built> build(Evidence evidence, Path chain, Progress progress) {
        return material.gather(evidence, chain)
                .flatMap(found -> objects.write(
                        evidence.key(), (target, source) -> writer.write(found, target, source, progress)));
    }

    private static Mono<Path> temporaryFile() {
        return Mono.fromCallable(() -> Files.createTempFile("casebook-chain", ".ndjson"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<Boolean> delete(Path file) {
        return Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic());
    }
}
