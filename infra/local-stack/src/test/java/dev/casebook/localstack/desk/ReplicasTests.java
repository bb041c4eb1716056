package dev.casebook.localstack.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplicasTests {
    private static final Layout LAYOUT = Layout.of(Path.of("/desk"), Map.of());

    @Test
    void oneOfEachUnlessSaidOtherwise() {
        Replicas replicas = Replicas.parse(List.of("ticket-service=2"));
        assertThat(replicas.of(Service.TICKET)).isEqualTo(2);
        assertThat(replicas.of(Service.THREAD)).isEqualTo(1);
    }

    @Test
    void nonsenseIsRefusedWithSentence() {
        for (String word : List.of(
                "ticket-service",
                "ticket-service=",
                "ticket-service=0",
                "ticket-service=99",
                "identity=2",
                "postgres=2",
                "=2",
                "ticket-service=-1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Replicas.parse(List.of(word)));
        }
    }

    @Test
    void portsOfReplicasNeverMeet() {
        Set<Integer> ports = new HashSet<>();
        for (Service service : Service.values()) {
            IntStream.rangeClosed(1, 8)
                    .forEach(n -> assertThat(ports.add(service.port(LAYOUT, n)))
                            .as(service + " " + n)
                            .isTrue());
        }
        for (BackPort port : BackPort.values()) {
            assertThat(ports.add(LAYOUT.port(port))).isTrue();
        }
    }

    @Test
    void servicesKnowTheAddressesOfAllReplicas() {
        var environment = new Environment(LAYOUT, Replicas.parse(List.of("thread-service=2")));
        assertThat(environment.of(Service.GATEWAY, 1))
                .containsEntry("CASEBOOK_THREAD_URLS", "http://127.0.0.1:18082,http://127.0.0.1:18092")
                .containsEntry("CASEBOOK_TICKET_URLS", "http://127.0.0.1:18081")
                .containsEntry("SERVER_PORT", "8080");
        assertThat(environment.of(Service.THREAD, 2))
                .containsEntry("SERVER_PORT", "18092")
                .containsEntry("CASEBOOK_DB_USER", "threads_app")
                .containsEntry("CASEBOOK_DB_MIGRATION_USER", "threads_owner");
    }
}
