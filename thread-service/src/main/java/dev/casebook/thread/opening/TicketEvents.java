package dev.casebook.thread.opening;

import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The consumer of {@code support.tickets.v1}. */
@Configuration(proxyBeanMethods = false)
class TicketEvents {

    @Bean
    Consumer<Message<byte[]>> fromTickets(EventConsumers consumers, OpenThread open, FollowTicket follow) {
        return consumers
                .named("tickets")
                .on("ticket-opened.v1", TicketOpened.class, event -> open.open(event.data()))
                .on("ticket-status-changed.v1", TicketStatusChanged.class, event -> follow.statusChanged(event.data()))
                .on("ticket-changed.v1", TicketChanged.class, event -> follow.changed(event.data()))
                .on("ticket-assigned.v1", TicketAssigned.class, event -> follow.assigned(event.data()))
                .ignoring("draft-saved.v1", "draft-discarded.v1")
                .build();
    }
}
