package dev.casebook.ticket.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.casebook.support.id.SpokenId;
import java.util.Optional;

/** The one id of a ticket, in its canonical spelling. */
public record TicketId(@JsonValue String value) {
    private static final String PREFIX = "CB";

    /** Any spelling of an id; nothing when it cannot be one. */
    public static Optional<TicketId> parse(String any) {
        return SpokenId.parse(PREFIX, any).map(TicketId::new);
    }

    public static TicketId random() {
        return new TicketId(SpokenId.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
