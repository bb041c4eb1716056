package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses what a flag has switched off. */
@Component
final class FeatureGates {
    private final Catalogues catalogues;

    FeatureGates(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Mono<Void> pass(String feature, Caller caller) {
        return catalogues
                .current()
                .flatMap(catalogue -> Mono.justOrEmpty(new Gates(catalogue, caller).feature(feature)))
                .flatMap(gate -> Mono.error(gate.problem()));
    }
}
