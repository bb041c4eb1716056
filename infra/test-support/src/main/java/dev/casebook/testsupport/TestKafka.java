package dev.casebook.testsupport;

import dev.casebook.localstack.kafka.KafkaBroker;
import dev.casebook.localstack.kafka.Topic;
import dev.casebook.localstack.kafka.Topics;
import org.testcontainers.kafka.KafkaContainer;

/** The one Kafka broker of this JVM, with every topic of the desk. */
public final class TestKafka {
    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final int PARTITIONS = 3;

    private TestKafka() {}

    /** The broker, started when it is first asked for. */
    private static final class Server {
        static final String BROKERS = start();

        private static String start() {
            String brokers = Containers.run(IMAGE) ? container() : embedded();
            Topics.create(brokers, Topic.all(), PARTITIONS);
            return brokers;
        }

        private static String embedded() {
            return ServerRoom.start(new KafkaBroker(
                            ServerRoom.freePort(), ServerRoom.freePort(), ServerRoom.directory("kafka")))
                    .address();
        }

        @SuppressWarnings("resource") // ends with the JVM
        private static String container() {
            var kafka = new KafkaContainer(IMAGE);
            kafka.start();
            return kafka.getBootstrapServers();
        }
    }

    /** The address clients start from. */
    public static String brokers() {
        return Server.BROKERS;
    }
}
