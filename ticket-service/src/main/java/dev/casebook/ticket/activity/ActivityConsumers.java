package dev.casebook.ticket.activity;

import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What this service listens to. */
@Configuration(proxyBeanMethods = false)
class ActivityConsumers {
    @Bean
    Consumer<Message<byte[]>> threadEvents(EventConsumers consumers, FollowThread thread) {
        return consumers
                .named("threads-in")
                .on(EntryAppended.TYPE, EntryAppended.class, event -> thread.entry(event.data(), event.sequence()))
                .on(ReadMarkerMoved.TYPE, ReadMarkerMoved.class, event -> thread.marker(event.data(), event.sequence()))
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> attachmentEvents(EventConsumers consumers, FollowAttachments files) {
        return consumers
                .named("attachments-in")
                .on(AttachmentChanged.TYPE, AttachmentChanged.class, event -> files.file(event.data()))
                .ignoring("evidence-changed.v1")
                .build();
    }
}
