package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.Removals;
import dev.casebook.support.write.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the next package that was asked for and builds it, telling its progress while it holds the lease. */
@Component
class BuildNext {

    private static final Logger log = LoggerFactory.getLogger(BuildNext.class);

    private final EvidencePackages packages;
    private final BuildPackage building;
    private final AnnouncePackage announce;
    private final Removals removals;
    private final Writes writes;
    private final EvidenceProperties properties;

    BuildNext(
            EvidencePackages packages,
            BuildPackage building,
            AnnouncePackage announce,
            Removals removals,
            Writes writes,
            EvidenceProperties properties) {
        this.packages = packages;
        this.building = building;
        this.announce = announce;
        this.removals = removals;
        this.writes = writes;
        this.properties = properties;
    }

    /** Works until nothing is due. */
    Mono<Void> all() {
        return one().expand(found -> found ? one() : Mono.empty()).then();
    }

    private Mono<Boolean> one() {
        return writes.transactional(packages.claim(properties.lease()))
                .flatMap(build -> build(build).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> build(Build build) {
        var progress = new Progress();
        var work = building.clear(build.evidence())
                .then(Mono.defer(
                        () -> interrupted(build) ? giveUp(build, CannotBuild.STOPPED) : make(build, progress)));
        return Mono.firstWithSignal(work, lost(build, progress)).onErrorResume(error -> again(build, error));
    }

    private Mono<Void> make(Build build, Progress progress) {
        return building.build(build.evidence(), progress)
                .flatMap(built -> writes.transactional(record(build, built)))
                .then();
    }

    /** What a builder made that was overtaken is nobody's. */
    private Mono<Boolean> record(Build build, Built built) {
        return packages.ready(build, built, properties.keep())
                .flatMap(mine -> mine
                        ? announce.announce(build.evidence().ended(EvidenceState.READY, null))
                                .thenReturn(true)
                        : removals.add(build.evidence().key(), null).thenReturn(false));
    }

    /** Ends without a word when another builder has taken the package over. */
    private Mono<Void> lost(Build build, Progress progress) {
        return Flux.interval(properties.beat())
                .onBackpressureDrop()
                .concatMap(beat -> writes.transactional(packages.renew(build, properties.lease(), progress.percent())))
                .filter(mine -> !mine)
                .next()
                .then();
    }

    private Mono<Void> again(Build build, Throwable error) {
        var evidence = build.evidence();
        if (evidence.attempts() >= properties.attempts()) {
            log.error("Evidence package {} is given up after {} attempts", evidence.id(), evidence.attempts(), error);
            return giveUp(build, CannotBuild.reason(error));
        }
        var pause = properties.retry().multipliedBy(evidence.attempts());
        log.warn("Evidence package {} is built again in {}: {}", evidence.id(), pause, error.toString());
        return writes.transactional(packages.renew(build, pause, 0)).then();
    }

    private Mono<Void> giveUp(Build build, String reason) {
        return writes.transactional(packages.failed(build, reason)
                        .filter(mine -> mine)
                        .flatMap(mine -> announce.announce(build.evidence().ended(EvidenceState.FAILED, reason))))
                .then();
    }

    /** Whether builder after builder died over it, so that nobody could count its failures. */
    private boolean interrupted(Build build) {
        return build.evidence().attempts() > properties.attempts();
    }
}
