package dev.casebook.ticket.catalog;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Announces plans and flags at start, and tries until it could. */
@Component
final class CatalogueAnnouncer extends BackgroundFlow {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    CatalogueAnnouncer(AnnouncePlans plans, AnnounceFlags flags) {
        super(Pace.once(), () -> announce(plans, flags));
    }

    private static Mono<Void> announce(AnnouncePlans plans, AnnounceFlags flags) {
        return plans.announce()
                .then(flags.announce())
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE));
    }
}
