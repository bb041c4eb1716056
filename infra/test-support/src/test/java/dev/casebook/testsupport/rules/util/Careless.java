package dev.casebook.testsupport.rules.util;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Breaks rules on purpose. */
final class Careless {
    private Careless() {}

    static @Nullable String waitFor(Mono<String> work) {
        return work.block();
    }

    /** May do so, being named as an edge. */
    static final class Edge {
        private Edge() {}

        static void run(Mono<String> work) {
            work.subscribe();
        }
    }
}
