package dev.casebook.ticket.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the caller may do one thing and, if not, the gate in the way; {@code limit} in bytes or pieces. */
record Capability(
        boolean allowed,
        @Nullable String gate,
        @Nullable String requires,
        @Nullable String remedy,
        @Nullable Long limit) {

    static Capability of(Optional<Gate> gate) {
        return of(gate, null);
    }

    static Capability of(Optional<Gate> gate, @Nullable Long limit) {
        return gate.map(g -> new Capability(false, g.kind().key(), g.requires(), g.remedy(), limit))
                .orElseGet(() -> new Capability(true, null, null, null, limit));
    }
}
