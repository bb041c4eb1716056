package dev.casebook.ticket.closing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The clock of {@link CloseTickets}; several replicas may sweep at once. */
@Component
final class CloseSweep implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CloseSweep.class);

    private final CloseTickets tickets;
    private final ClosingProperties properties;
    private volatile @Nullable Disposable running;

    CloseSweep(CloseTickets tickets, ClosingProperties properties) {
        this.tickets = tickets;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = Flux.interval(properties.every())
                .onBackpressureDrop()
                .concatMap(tick -> sweep())
                .subscribe(closed -> log.debug("closed {} tickets", closed));
    }

    private Mono<Long> sweep() {
        return tickets.closeDue().onErrorResume(failure -> {
            log.warn("resolved tickets could not be closed; the next sweep tries again", failure);
            return Mono.empty();
        });
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
