package dev.casebook.support.sample;

import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** The sample service. */
@SpringBootApplication
public class SampleApplication {

    @Bean
    Consumer<Message<byte[]>> fromTickets(EventConsumers consumers, Listener listener) {
        return consumers
                .named("fromTickets-in")
                .on("heard.v1", Heard.class, listener::hear)
                .ignoring("unimportant.v1")
                .build();
    }
}
