package dev.casebook.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {
    private static final Command SLEEP = Command.of(List.of("sleep", "600"));

    @TempDir
    private Path run;

    private final List<Child> children = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        children.forEach(Child::stop);
    }

    @Test
    void secondOfAServiceThatIsStartedOnceThisTimeIsEnded() {
        Child first = started("ticket-service");
        Child second = started("ticket-service-2");

        assertThat(new Leftovers(run).endOtherThan(List.of("ticket-service"))).isTrue();

        assertThat(first.alive()).isTrue();
        assertThat(second.alive()).isFalse();
        assertThat(run.resolve("ticket-service-2.pid")).doesNotExist();
    }

    @Test
    void allAreEndedAndNothingElseIsTouched() throws IOException {
        Child child = started("gateway");
        Files.writeString(run.resolve("status.json"), "[]");

        assertThat(new Leftovers(run).end()).isTrue();
        assertThat(new Leftovers(run).end()).isFalse();

        assertThat(child.alive()).isFalse();
        assertThat(run.resolve("status.json")).exists();
    }

    @Test
    void nothingIsLeftWhereNothingRan() {
        assertThat(new Leftovers(run.resolve("never")).end()).isFalse();
    }

    private Child started(String name) {
        var child = new Child(
                run.resolve(name + ".log"),
                new PidFile(run.resolve(name + ".pid")),
                Ending.TERMINATE,
                Duration.ofSeconds(5));
        children.add(child);
        child.start(SLEEP);
        return child;
    }
}
