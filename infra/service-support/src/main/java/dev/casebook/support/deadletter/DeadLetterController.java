package dev.casebook.support.deadletter;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets an operator (scope {@code internal:operate}) replay this service's dead letters. */
@RestController
class DeadLetterController {

    private final DeadLetterReplay replay;

    DeadLetterController(DeadLetterReplay replay) {
        this.replay = replay;
    }

    /** The replay blocks, as all of Kafka's client does; it runs on a thread made for that. */
    @PostMapping("/internal/dead-letters/replay")
    Mono<Replayed> replay() {
        return Mono.fromCallable(replay::replay).subscribeOn(Schedulers.boundedElastic());
    }
}
