package dev.casebook.thread.id;

import dev.casebook.support.id.SpokenId;
import java.util.Optional;

/** A ticket's id in its canonical spelling, like {@code CB-7K2M9-QXD4T}. */
public record TicketId(String value) {

    /** Reads any spelling people use; empty where it cannot be a ticket id. */
    public static Optional<TicketId> parse(String any) {
        return SpokenId.parse("CB", any).map(TicketId::new);
    }
}
