package dev.casebook.localstack.kafka;

import dev.casebook.localstack.part.CannotStart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics a broker lacks. */
public final class Topics {
    private static final int SECONDS = 30;

    private Topics() {}

    /** Creates those of the topics that the broker does not have yet, and waits until it is done. */
    public static void create(String brokers, List<Topic> topics, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            Set<String> present = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), partitions, (short) 1).configs(topic.configuration()))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("Kafka at " + brokers + " does not create topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while creating topics", e);
        }
    }
}
