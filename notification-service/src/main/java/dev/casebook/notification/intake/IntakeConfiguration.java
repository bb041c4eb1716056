package dev.casebook.notification.intake;

import dev.casebook.notification.people.People;
import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.inbox.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which event goes where. The beans' names are those of the bindings. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    EventConsumer ticketEvents(EventConsumers consumers, NotifyOnTicket notify) {
        return consumers
                .named("ticketEvents")
                .on("ticket-opened.v1", TicketOpened.class, notify::opened)
                .on("ticket-changed.v1", TicketChanged.class, notify::changed)
                .on("ticket-assigned.v1", TicketAssigned.class, notify::assigned)
                .on("ticket-status-changed.v1", TicketStatusChanged.class, notify::statusChanged)
                .ignoring("draft-saved.v1", "draft-discarded.v1")
                .build();
    }

    @Bean
    EventConsumer threadEvents(EventConsumers consumers, NotifyOnEntry notify) {
        return consumers
                .named("threadEvents")
                .on("entry-appended.v1", EntryAppended.class, notify::appended)
                .ignoring("read-marker-moved.v1")
                .build();
    }

    @Bean
    EventConsumer personEvents(EventConsumers consumers, People people) {
        return consumers
                .named("personEvents")
                .on(
                        "person-changed.v1",
                        PersonChanged.class,
                        event -> people.remember(event.data().person()))
                .build();
    }
}
