package dev.casebook.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {
    private static final Command SLEEP = Command.of(List.of("sleep", "600"));

    @TempDir
    private Path directory;

    @AfterEach
    void endWhatIsLeft() {
        child().stop();
    }

    @Test
    void survivorOfTheSameCommandIsTakenOver() {
        Child first = child();
        first.start(SLEEP);
        Child second = child();
        assertThat(second.adopt(SLEEP)).isTrue();
        assertThat(second.pid()).isEqualTo(first.pid());
    }

    @Test
    void survivorOfAnotherCommandIsEndedBeforeTheNewOneStarts() {
        Child first = child();
        first.start(SLEEP);
        Child second = child();
        Command other = new Command(List.of("sleep", "600"), Map.of("PORT", "1"));
        assertThat(second.adopt(other)).isFalse();
        second.start(other);
        assertThat(first.alive()).isFalse();
        assertThat(second.alive()).isTrue();
    }

    @Test
    void strangerWithTheRecordedPidIsLeftAlone() throws IOException {
        ProcessHandle stranger = SLEEP.start(directory.resolve("log")).toHandle();
        String recorded = stranger.pid() + " 2001-01-01T00:00:00Z " + SLEEP.fingerprint();
        Files.writeString(pidFile().path(), recorded);
        Child child = child();
        assertThat(child.adopt(SLEEP)).isFalse();
        child.stop();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void killedOneThatIsStillVisibleIsNotTakenForRunning() {
        // the shell becomes a program that never asks after its child, which so stays a zombie
        Command parent = Command.of(List.of("sh", "-c", "sleep 600 & exec sleep 600"));
        ProcessHandle careless = parent.start(directory.resolve("log")).toHandle();
        Awaitility.await().until(() -> careless.children().findAny().isPresent());
        ProcessHandle killed = careless.children().findAny().orElseThrow();
        pidFile().write(killed, "up");
        assertThat(pidFile().running()).isPresent();

        killed.destroyForcibly();

        Awaitility.await().untilAsserted(() -> assertThat(pidFile().running()).isEmpty());
        assertThat(killed.isAlive()).isTrue();
        careless.destroyForcibly();
    }

    @Test
    void stubbornOneIsKilled() {
        Child child = new Child(directory.resolve("log"), pidFile(), Ending.TERMINATE, Duration.ofMillis(200));
        child.start(Command.of(List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done")));
        Awaitility.await().until(() -> child.lastLines(1).equals("ready"));
        child.stop();
        assertThat(child.alive()).isFalse();
    }

    @Test
    void childComesToLiveInSessionOfItsOwn() {
        Child child = child();
        child.start(SLEEP);
        Path stat = Path.of("/proc/" + child.pid() + "/stat");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(Files.readString(stat).split(" ", -1)[5]).isEqualTo(Long.toString(child.pid())));
    }

    private Child child() {
        return new Child(directory.resolve("log"), pidFile(), Ending.TERMINATE, Duration.ofSeconds(5));
    }

    private PidFile pidFile() {
        return new PidFile(directory.resolve("child.pid"));
    }
}
