package dev.casebook.ticket.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads the provider's directory once after the start; a provider without one costs a line in the log. */
@Component
final class DirectorySeed implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DirectorySeed.class);
    private static final long TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final DirectoryPeople people;
    private volatile @Nullable Disposable running;

    DirectorySeed(DirectoryPeople people) {
        this.people = people;
    }

    @Override
    public void start() {
        running = people.take()
                .retryWhen(Retry.backoff(TRIES, FIRST_PAUSE))
                .onErrorResume(failure -> {
                    log.info(
                            "no directory at the identity provider; people are learned as they come: {}",
                            failure.toString());
                    return Mono.empty();
                })
                .subscribe();
    }

    @Override
    public void stop() {
        Disposable current = running;
        running = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
