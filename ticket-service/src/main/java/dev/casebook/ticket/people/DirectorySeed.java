package dev.casebook.ticket.people;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads the provider's directory once after the start; a provider without one costs a line in the log. */
@Component
final class DirectorySeed extends BackgroundFlow {
    private static final Logger log = LoggerFactory.getLogger(DirectorySeed.class);
    private static final long TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    DirectorySeed(DirectoryPeople people) {
        super(Pace.once(), () -> seed(people));
    }

    private static Mono<Void> seed(DirectoryPeople people) {
        return people.take().retryWhen(Retry.backoff(TRIES, FIRST_PAUSE)).onErrorResume(DirectorySeed::none);
    }

    private static Mono<Void> none(Throwable failure) {
        log.info("no directory at the identity provider; people are learned as they come: {}", failure.toString());
        return Mono.empty();
    }
}
