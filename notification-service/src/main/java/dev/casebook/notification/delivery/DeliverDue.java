package dev.casebook.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tries every due message of a channel once and writes down what became of it. */
@Component
class DeliverDue {
    private static final Logger log = LoggerFactory.getLogger(DeliverDue.class);

    private final Deliveries deliveries;
    private final DeliveryProperties rules;
    private final MeterRegistry meters;

    DeliverDue(Deliveries deliveries, DeliveryProperties rules, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.rules = rules;
        this.meters = meters;
    }

    Mono<Void> by(Courier courier) {
        return deliveries
                .claim(courier.channel(), rules.batch(), rules.lease())
                .flatMapMany(Flux::fromIterable)
                .flatMap(claimed -> attempt(courier, claimed), rules.concurrency())
                .then();
    }

    /** A crash between the other side's "taken" and our "sent" repeats the message, with the same id. */
    private Mono<Void> attempt(Courier courier, Claimed claimed) {
        return courier.deliver(claimed)
                .materialize()
                .flatMap(end -> end.isOnError()
                        ? failed(courier, claimed, Objects.requireNonNull(end.getThrowable()))
                        : sent(courier, claimed));
    }

    private Mono<Void> sent(Courier courier, Claimed claimed) {
        count(courier, "sent");
        return deliveries.sent(claimed);
    }

    private Mono<Void> failed(Courier courier, Claimed claimed, Throwable failure) {
        var refused = courier.refused(failure);
        var verdict = Verdict.after(claimed, refused, rules);
        count(courier, verdict instanceof Verdict.Dead ? "dead" : "failed");
        var reason = failure.toString().lines().findFirst().orElse("");
        log.warn("{} {} attempt {}: {}", courier.channel(), claimed.id().value(), claimed.attempts(), reason);
        return deliveries.failed(claimed, reason, refused, verdict);
    }

    private void count(Courier courier, String outcome) {
        meters.counter("casebook.deliveries", "channel", courier.channel(), "outcome", outcome)
                .increment();
    }
}
