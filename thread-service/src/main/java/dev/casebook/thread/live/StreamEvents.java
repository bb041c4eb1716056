package dev.casebook.thread.live;

import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.timeline.EntryView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;

/** Cuts from what a thread tells what one reader may see, as server-sent events. */
final class StreamEvents {

    private final Reader reader;

    StreamEvents(Reader reader) {
        this.reader = reader;
    }

    List<ServerSentEvent<Object>> of(Update update) {
        return switch (update) {
            case Update.Added added -> added(added.entry());
            case Update.Changed changed -> changed(changed.before(), changed.now());
        };
    }

    /** An entry that was already read for this reader. */
    ServerSentEvent<Object> entry(EntryView entry) {
        return ServerSentEvent.builder((Object) entry)
                .event("entry")
                .id(Long.toString(entry.seq()))
                .build();
    }

    /** The whole ticket, and who is present if anyone is. */
    List<ServerSentEvent<Object>> snapshot(TicketState state) {
        List<ServerSentEvent<Object>> events = new ArrayList<>();
        events.add(event("ticket", state.ticketFor(reader)));
        if (!state.peopleFor(reader).isEmpty()) {
            events.add(people(state));
        }
        return events;
    }

    static ServerSentEvent<Object> keepAlive() {
        return ServerSentEvent.builder().comment("still here").build();
    }

    private List<ServerSentEvent<Object>> added(EntryView entry) {
        EntryView visible = reader.staff() ? entry : entry.forCustomers();
        return visible == null ? List.of() : List.of(entry(visible));
    }

    private List<ServerSentEvent<Object>> changed(TicketState before, TicketState now) {
        List<ServerSentEvent<Object>> events = new ArrayList<>();
        Object changes = now.changesSince(before, reader);
        if (changes != null) {
            events.add(event("ticket", changes));
        }
        if (!now.peopleFor(reader).equals(before.peopleFor(reader))) {
            events.add(people(now));
        }
        return events;
    }

    private ServerSentEvent<Object> people(TicketState state) {
        return event("presence", new People(state.peopleFor(reader)));
    }

    private static ServerSentEvent<Object> event(String name, Object data) {
        return ServerSentEvent.builder(data).event(name).build();
    }

    /** Who else has the thread open. */
    record People(List<Present> people) {}
}
