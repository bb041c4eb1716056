package dev.casebook.notification.delivery;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets due messages go, round after round, until told to stop; what is under way then is finished first. */
@Component
class DeliveryClock extends BackgroundFlow {

    DeliveryClock(FanOut fanOut, DeliverDue deliverDue, List<Courier> couriers, DeliveryProperties rules) {
        super(Pace.every(rules.poll()).finishingWithin(rules.lease()), () -> round(fanOut, deliverDue, couriers));
    }

    private static Mono<Void> round(FanOut fanOut, DeliverDue deliverDue, List<Courier> couriers) {
        return fanOut.batch()
                .thenMany(Flux.fromIterable(couriers))
                .flatMap(deliverDue::by)
                .then();
    }
}
