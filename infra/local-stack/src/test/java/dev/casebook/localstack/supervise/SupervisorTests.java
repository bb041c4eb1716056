package dev.casebook.localstack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SupervisorTests {
    @TempDir
    private Path directory;

    private final FakePart part = new FakePart("ticket-service");
    private StatusFile file;
    private RestartRequests requests;
    private Supervisor supervisor;

    @BeforeEach
    void watch() {
        file = new StatusFile(directory.resolve("status.json"));
        requests = new RestartRequests(directory.resolve("restart"));
        supervisor = new Supervisor(List.of(part), file, requests);
        supervisor.start(part.name());
        supervisor.watch();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void statusHasExactlyTheFieldsPromised() throws IOException {
        JsonNode row =
                JsonMapper.shared().readTree(Files.readString(file.path())).get(0);
        assertThat(row.propertyNames()).containsExactlyInAnyOrder("name", "pid", "port", "state", "since");
        assertThat(row.path("name").asString()).isEqualTo("ticket-service");
        assertThat(row.path("pid").isIntegralNumber()).isTrue();
        assertThat(row.path("port").isIntegralNumber()).isTrue();
        assertThat(row.path("state").asString()).isEqualTo("up");
        assertThat(Instant.parse(row.path("since").asString())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void deadPartIsStartedAgain() {
        long before = part.pid();
        part.stop();
        awaitState("up", before + 1);
    }

    @Test
    void partThatDoesNotStartIsSaidToBeRestartingUntilItDoes() {
        long before = part.pid();
        part.broken = new CannotStart("it is broken");
        part.stop();
        Awaitility.await().until(() -> file.read().getFirst().state().equals("restarting"));
        part.broken = null;
        awaitState("up", before + 1);
    }

    @Test
    void partThatFailsInAnUnforeseenWayIsTriedAgainWithBackOffToo() {
        var watched = new WatchedPart(part, () -> {});
        part.stop();
        watched.start();
        part.stop();
        watched.attend();
        part.broken = new IllegalStateException("the disk is full");
        watched.attend();
        assertThat(watched.needsAttention()).isFalse();
        assertThat(watched.status().state()).isEqualTo("restarting");
    }

    @Test
    void requestedRestartHappensOnce() {
        long before = part.pid();
        requests.make(part.name());
        awaitState("up", before + 1);
        assertThat(directory.resolve("restart").toFile().list()).isEmpty();
    }

    @Test
    void stoppedPartIsDownWithoutProcess() {
        supervisor.stop();
        PartStatus status = file.read().getFirst();
        assertThat(status.state()).isEqualTo("down");
        assertThat(status.pid()).isZero();
    }

    private void awaitState(String state, long pid) {
        Awaitility.await().untilAsserted(() -> {
            assertThat(file.read().getFirst().state()).isEqualTo(state);
            assertThat(file.read().getFirst().pid()).isEqualTo(pid);
        });
    }
}
