package dev.casebook.attachment.feed;

import dev.casebook.attachment.file.BindFiles;
import dev.casebook.attachment.file.RemoveDraftFiles;
import dev.casebook.attachment.file.ShowDraftFiles;
import dev.casebook.attachment.limit.Plans;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import dev.casebook.support.feature.Features;
import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.r2dbc.core.DatabaseClient;

/** Which events of other services are heard, and what each of them means here. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    Consumer<Message<byte[]>> ticketFeed(
            EventConsumers consumers, ShowDraftFiles facts, RemoveDraftFiles removal, Tickets tickets) {
        return consumers
                .named("tickets-in")
                .on(
                        "ticket-opened.v1",
                        TicketEvents.TicketOpened.class,
                        e -> facts.record(e.data().ticket()))
                .on(
                        "draft-saved.v1",
                        TicketEvents.DraftSaved.class,
                        e -> facts.record(e.data().ticket()))
                .on(
                        "draft-discarded.v1",
                        TicketEvents.DraftDiscarded.class,
                        e -> removal.discard(e.data().ticket(), e.data().words()))
                .on(
                        "ticket-status-changed.v1",
                        TicketEvents.TicketStatusChanged.class,
                        e -> tickets.recordStatus(
                                new TicketId(e.data().ticketId()),
                                e.data().to(),
                                e.data().version()))
                .ignoring("ticket-changed.v1", "ticket-assigned.v1")
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> threadFeed(EventConsumers consumers, BindFiles files) {
        return consumers
                .named("threads-in")
                .on(
                        "entry-appended.v1",
                        EntryAppended.class,
                        e -> files.bind(
                                new TicketId(e.data().ticketId()),
                                e.data().files(),
                                e.data().entryId(),
                                e.data().internal()))
                .ignoring("read-marker-moved.v1")
                .build();
    }

    @Bean
    Features features(DatabaseClient database) {
        return new Features(database);
    }

    @Bean
    Consumer<Message<byte[]>> planFeed(EventConsumers consumers, Plans plans, Features features) {
        return consumers
                .named("plans-in")
                .on(
                        "plan-changed.v1",
                        PlanChanged.class,
                        e -> plans.record(e.data().limits()))
                .on(
                        "feature-flag-changed.v1",
                        FeatureFlagChanged.class,
                        e -> e.data().in(features))
                .build();
    }
}
