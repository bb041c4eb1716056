package dev.casebook.support.inbox;

import dev.casebook.support.position.AppliedPositions;
import dev.casebook.support.write.Writes;

/** Where a service begins an {@link EventConsumer}. */
public final class EventConsumers {

    private final Inbox inbox;
    private final Writes writes;
    private final AppliedPositions positions;

    EventConsumers(Inbox inbox, Writes writes, AppliedPositions positions) {
        this.inbox = inbox;
        this.writes = writes;
        this.positions = positions;
    }

    /** @param name stands in the inbox; a new name takes every event anew */
    public EventConsumer.Builder named(String name) {
        return new EventConsumer.Builder(name, inbox, writes, positions);
    }
}
