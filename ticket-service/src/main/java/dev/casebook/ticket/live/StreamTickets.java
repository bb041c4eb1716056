package dev.casebook.ticket.live;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.listing.ListTickets;
import dev.casebook.ticket.live.ChangedTickets.Changed;
import java.time.Duration;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Sends a reader the rows that changed, as that reader sees them, and who types. */
@Component
final class StreamTickets {
    private final ChangedTickets changed;
    private final Typists typists;
    private final ListTickets tickets;
    private final LiveProperties properties;

    StreamTickets(ChangedTickets changed, Typists typists, ListTickets tickets, LiveProperties properties) {
        this.changed = changed;
        this.typists = typists;
        this.tickets = tickets;
        this.properties = properties;
    }

    Flux<ServerSentEvent<Object>> to(Caller reader) {
        return changed.changes()
                .switchOnFirst((first, looks) -> Flux.merge(pulse(), rows(looks, reader), typing(reader)));
    }

    /** The first one as soon as changes are heard: what the browser reads from then on misses none. */
    private Flux<ServerSentEvent<Object>> pulse() {
        return Flux.interval(Duration.ZERO, properties.pulse())
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.builder().comment("live").build());
    }

    private Flux<ServerSentEvent<Object>> rows(Flux<List<Changed>> looks, Caller reader) {
        return looks.map(all -> visible(all, reader))
                .filter(ids -> !ids.isEmpty())
                .concatMap(ids -> tickets.rows(ids, reader))
                .concatMapIterable(rows -> rows)
                .map(row ->
                        ServerSentEvent.builder((Object) row).event("ticket").build());
    }

    private Flux<ServerSentEvent<Object>> typing(Caller reader) {
        return typists.shownTo(reader)
                .map(typing ->
                        ServerSentEvent.builder((Object) typing).event("typing").build());
    }

    private static List<String> visible(List<Changed> all, Caller reader) {
        return all.stream()
                .filter(ticket -> ticket.concerns(reader))
                .map(Changed::id)
                .distinct()
                .toList();
    }
}
