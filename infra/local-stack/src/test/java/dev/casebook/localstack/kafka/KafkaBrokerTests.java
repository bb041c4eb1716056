package dev.casebook.localstack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.FreePorts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTests {
    @TempDir
    private Path directory;

    @Test
    void keepsItsTopicsBetweenRuns() throws Exception {
        var broker = new KafkaBroker(FreePorts.next(), FreePorts.next(), directory);
        broker.start();
        Topics.create(broker.address(), Topic.all(), 2);
        broker.stop();
        assertThat(broker.alive()).isFalse();

        broker.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topic.all().stream().map(Topic::name).toList());
            assertThat(configuration(admin, "support.people.v1", "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(configuration(admin, "support.tickets.v1", "retention.ms"))
                    .isEqualTo("-1");
            assertThat(configuration(admin, "support.presence.v1", "retention.ms"))
                    .isEqualTo("3600000");
            Topics.create(broker.address(), Topic.all(), 2);
        } finally {
            broker.stop();
        }
    }

    private static String configuration(Admin admin, String topic, String key) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config configuration =
                admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return Objects.requireNonNull(configuration).get(key).value();
    }
}
