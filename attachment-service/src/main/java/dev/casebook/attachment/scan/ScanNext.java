package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.file.ChangeAttachment;
import dev.casebook.attachment.file.FileState;
import dev.casebook.attachment.store.Removals;
import dev.casebook.support.write.Writes;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the next waiting file, verifies it while renewing the lease, and records the verdict. */
@Component
class ScanNext {

    private static final Logger log = LoggerFactory.getLogger(ScanNext.class);

    /** The pause grows with each attempt up to so many times the first one. */
    private static final int MOST_PAUSES = 12;

    private final Scans scans;
    private final Attachments attachments;
    private final VerifyFile verify;
    private final ChangeAttachment change;
    private final Removals removals;
    private final Writes writes;
    private final ScanProperties properties;
    private final Clock clock;

    ScanNext(
            Scans scans,
            Attachments attachments,
            VerifyFile verify,
            ChangeAttachment change,
            Removals removals,
            Writes writes,
            ScanProperties properties,
            Clock clock) {
        this.scans = scans;
        this.attachments = attachments;
        this.verify = verify;
        this.change = change;
        this.removals = removals;
        this.writes = writes;
        this.properties = properties;
        this.clock = clock;
    }

    /** Works until nothing is due. */
    Mono<Void> all() {
        return one().expand(found -> found ? one() : Mono.empty()).then();
    }

    private Mono<Boolean> one() {
        return writes.transactional(scans.claim(properties.lease()))
                .flatMap(scan -> scan(scan).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> scan(Scan scan) {
        return attachments
                .byId(scan.id())
                .flatMap(file -> held(scan, verdict(file, scan)))
                .onErrorResume(error -> postpone(scan, error));
    }

    /** A file removed meanwhile needs no verdict, only what was stored of it must go. */
    private Mono<Void> verdict(Attachment file, Scan scan) {
        return file.is(FileState.SCANNING)
                ? verify.verify(file, scan).flatMap(verdict -> record(file, scan, verdict))
                : writes.transactional(discard(file).then(scans.settle(scan))).then();
    }

    private Mono<Void> record(Attachment file, Scan scan, Verdict verdict) {
        return writes.transactional(change.apply(file.ticketId(), file.id(), fresh -> decide(fresh, verdict))
                        .hasElement()
                        .flatMap(changed -> changed ? Mono.empty() : discard(file))
                        .then(scans.settle(scan))
                        .flatMap(mine -> mine ? Mono.just(true) : Mono.error(LeaseLost::new)))
                .then();
    }

    private Attachment decide(Attachment fresh, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clean clean ->
                fresh.ready(clean.contentType(), clean.sha256(), clean.thumbnail(), clock.instant());
            case Verdict.Refused refused -> fresh.rejected(refused.reason(), clock.instant());
        };
    }

    private Mono<Void> discard(Attachment file) {
        return removals.add(file.upload().key(), file.upload().uploadId())
                .then(Mono.defer(() -> removals.add(file.thumbnailKey(), null)));
    }

    private Mono<Void> held(Scan scan, Mono<Void> work) {
        var renewals = Flux.interval(properties.lease().dividedBy(3))
                .onBackpressureDrop()
                .concatMap(beat -> writes.transactional(scans.renew(scan, properties.lease())))
                .filter(mine -> !mine)
                .next()
                .flatMap(lost -> Mono.<Void>error(new LeaseLost()));
        return Mono.firstWithSignal(work, renewals);
    }

    private Mono<Void> postpone(Scan scan, Throwable error) {
        var pause = properties.retry().multipliedBy(Math.min(scan.attempts(), MOST_PAUSES));
        log.warn("Attachment {} is verified again in {}: {}", scan.id(), pause, error.toString());
        return writes.transactional(scans.release(scan, pause)).then();
    }
}
