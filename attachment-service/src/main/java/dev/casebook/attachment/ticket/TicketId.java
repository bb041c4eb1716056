package dev.casebook.attachment.ticket;

import dev.casebook.support.id.SpokenId;
import java.util.Optional;

/** The canonical id of a ticket or of a ticket being written, like {@code CB-7K2M9-QXD4T}. */
public record TicketId(String value) {

    /** Accepts any spelling; empty when no ticket can have this id. */
    public static Optional<TicketId> parse(String spelling) {
        return SpokenId.parse("CB", spelling).map(TicketId::new);
    }
}
