package dev.casebook.support.sample;

import dev.casebook.support.position.OwnerQuestion;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An owner that answers, up to its second event, for subjects that begin with "asked", and breaks for "broken". */
@Component
class TalkativeOwner implements OwnerQuestion {

    @Override
    public Mono<Long> ask(String subject, String owner) {
        if (subject.startsWith("broken")) {
            return Mono.error(new IllegalStateException("the owner does not answer"));
        }
        return subject.startsWith("asked") ? Mono.just(2L) : Mono.empty();
    }
}
