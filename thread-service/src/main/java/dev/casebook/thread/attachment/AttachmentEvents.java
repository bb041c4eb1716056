package dev.casebook.thread.attachment;

import dev.casebook.support.inbox.EventConsumers;
import dev.casebook.thread.act.ActLog;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The consumer of {@code support.attachments.v1}. */
@Configuration(proxyBeanMethods = false)
class AttachmentEvents {

    @Bean
    Consumer<Message<byte[]>> fromAttachments(EventConsumers consumers, FollowAttachment follow, ActLog log) {
        return consumers
                .named("attachments")
                .on("attachment-changed.v1", AttachmentChanged.class, event -> follow.follow(event.data()))
                .on(
                        "evidence-changed.v1",
                        EvidenceChanged.class,
                        event -> log.add(event.data().act()))
                .build();
    }
}
