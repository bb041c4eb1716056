package dev.casebook.support.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Lets events leave with the transactions that caused them. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
@ConditionalOnBean({DatabaseClient.class, R2dbcConnectionDetails.class})
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

    @Bean
    OutboxSignal outboxSignal() {
        return new OutboxSignal();
    }

    @Bean
    Outbox outbox(DatabaseClient database, OutboxSignal signal, ObjectProvider<CommitListener> listeners) {
        return new Outbox(database, signal, listeners.orderedStream().toList());
    }

    /** The publishing half. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "casebook.outbox.relay", matchIfMissing = true)
    static class Relay {

        @Bean
        RelayConnections relayConnections(R2dbcConnectionDetails details, OutboxProperties settings) {
            return new RelayConnections(details.getConnectionFactoryOptions(), settings.parallelism());
        }

        @Bean
        RelayProducer relayProducer(KafkaProperties kafka, OutboxProperties settings) {
            return new RelayProducer(kafka, settings.deliveryTimeout());
        }

        @Bean
        OutboxRelay outboxRelay(
                RelayConnections connections,
                RelayProducer producer,
                OutboxSignal signal,
                OutboxProperties settings,
                @Value("${spring.application.name}") String service) {
            OutboxRows rows = new OutboxRows(connections.database());
            OutboxSender sender = producer.sender(new CloudEventRecords(service));
            return new OutboxRelay(
                    rows, new OutboxLane(rows, sender, connections.transactions(), settings.batch()), signal, settings);
        }

        @Bean
        OutboxMetrics outboxMetrics(RelayConnections connections) {
            return new OutboxMetrics(new OutboxRows(connections.database()));
        }

        @Bean
        OutboxWatch outboxWatch(OutboxMetrics metrics) {
            return new OutboxWatch(metrics);
        }
    }
}
