package dev.casebook.ticket.live;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import dev.casebook.ticket.listing.ListTickets;
import dev.casebook.ticket.live.ChangedTickets.Changed;
import java.time.Duration;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Sends a reader the rows that changed, as that reader sees them, until the token ends. */
@Component
final class StreamTickets {
    private final ChangedTickets changed;
    private final ListTickets tickets;
    private final LiveProperties properties;

    StreamTickets(ChangedTickets changed, ListTickets tickets, LiveProperties properties) {
        this.changed = changed;
        this.tickets = tickets;
        this.properties = properties;
    }

    Flux<ServerSentEvent<RowView>> to(Caller reader, Duration tokenLife) {
        return Flux.merge(pulse(), rows(reader)).take(tokenLife);
    }

    /** The first one at once, so that the browser knows the stream is open. */
    private Flux<ServerSentEvent<RowView>> pulse() {
        return Flux.interval(Duration.ZERO, properties.pulse())
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<RowView>builder().comment("live").build());
    }

    private Flux<ServerSentEvent<RowView>> rows(Caller reader) {
        return changed.changes()
                .map(all -> visible(all, reader))
                .filter(ids -> !ids.isEmpty())
                .concatMap(ids -> tickets.rows(ids, reader))
                .concatMapIterable(rows -> rows)
                .map(row -> ServerSentEvent.builder(row).event("ticket").build());
    }

    private static List<String> visible(List<Changed> all, Caller reader) {
        return all.stream()
                .filter(ticket -> reader.staff() || ticket.accountId().equals(reader.accountId()))
                .map(Changed::id)
                .distinct()
                .toList();
    }
}
