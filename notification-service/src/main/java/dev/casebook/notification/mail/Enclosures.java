package dev.casebook.notification.mail;

import dev.casebook.notification.delivery.DeliveryId;
import dev.casebook.notification.ticket.TicketId;
import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads what a delivery's letter is about. */
@Repository
class Enclosures {
    /** More than this in one letter nobody reads; the link leads to the rest. */
    private static final int HAPPENINGS = 20;

    private static final String OF = """
            select p.name, p.email, t.ticket_id, t.subject, n.summary, n.excerpt
            from delivery_items i
            join notifications n on n.id = i.notification_id
            join tickets t using (ticket_id)
            join people p on p.person_id = i.recipient
            where i.delivery_id = :delivery order by n.number limit :limit""";

    private final DatabaseClient db;

    Enclosures(DatabaseClient db) {
        this.db = db;
    }

    Mono<Enclosure> of(DeliveryId delivery) {
        return db.sql(OF)
                .bind("delivery", delivery.value())
                .bind("limit", HAPPENINGS)
                .map(Enclosures::one)
                .all()
                .collectList()
                .filter(found -> !found.isEmpty())
                .map(Enclosures::together);
    }

    private static Enclosure together(List<Enclosure> found) {
        var first = found.getFirst();
        var all = found.stream().flatMap(e -> e.happenings().stream()).toList();
        return new Enclosure(first.name(), first.email(), first.ticket(), first.subject(), all);
    }

    private static Enclosure one(Readable row) {
        var happening = new Enclosure.Happening(Columns.text(row, "summary"), row.get("excerpt", String.class));
        var ticket = new TicketId(Columns.text(row, "ticket_id"));
        return new Enclosure(
                Columns.text(row, "name"),
                Columns.text(row, "email"),
                ticket,
                Columns.text(row, "subject"),
                List.of(happening));
    }
}
