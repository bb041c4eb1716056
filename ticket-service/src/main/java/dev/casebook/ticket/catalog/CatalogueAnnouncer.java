package dev.casebook.ticket.catalog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.util.retry.Retry;

/** Announces plans and flags at start, and tries until it could. */
@Component
final class CatalogueAnnouncer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CatalogueAnnouncer.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final AnnouncePlans plans;
    private final AnnounceFlags flags;
    private volatile @Nullable Disposable running;

    CatalogueAnnouncer(AnnouncePlans plans, AnnounceFlags flags) {
        this.plans = plans;
        this.flags = flags;
    }

    @Override
    public void start() {
        running = plans.announce()
                .then(flags.announce())
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
                .subscribe(none -> {}, failure -> log.warn("plans and flags are not announced", failure));
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
