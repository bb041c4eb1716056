package dev.casebook.thread.live;

import dev.casebook.support.outbox.CommitListener;
import dev.casebook.thread.id.TicketId;
import org.springframework.stereotype.Component;

/** Wakes a thread as soon as this replica has committed something to it; what others commit comes by {@link WakeUps}. */
@Component
class OwnCommits implements CommitListener {

    private final LiveThreads live;

    OwnCommits(LiveThreads live) {
        this.live = live;
    }

    @Override
    public void committed(String topic, String key) {
        if (topic.equals(WakeUps.TOPIC)) {
            live.wake(new TicketId(key));
        }
    }
}
