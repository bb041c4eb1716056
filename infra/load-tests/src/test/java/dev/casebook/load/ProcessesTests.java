package dev.casebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessesTests {
    private final long me = ProcessHandle.current().pid();

    @Test
    void partsOfOneProcessShareALine() {
        var processes = new Processes(List.of(
                new DeskProcess("kafka", me, 1), new DeskProcess("launcher", me, 2), new DeskProcess("gone", -1, 3)));
        assertThat(processes.pssKib()).containsOnlyKeys("kafka + launcher");
        assertThat(processes.pssKib().get("kafka + launcher")).isGreaterThan(10_000);
        assertThat(processes.cpuMillis().get("kafka + launcher")).isPositive();
    }

    @Test
    void aChildCountsForItsParentUnlessItHasALineOfItsOwn() throws Exception {
        var child = new ProcessBuilder("cat").start();
        try {
            var alone = new Processes(List.of(new DeskProcess("cat", child.pid(), 1)));
            var both = new Processes(List.of(new DeskProcess("java", me, 1), new DeskProcess("cat", child.pid(), 2)));
            assertThat(alone.pssKib().get("cat")).isPositive();
            assertThat(both.pssKib().get("cat")).isPositive();
            assertThat(both.pssKib()).containsOnlyKeys("java", "cat");
        } finally {
            child.destroy();
        }
    }

    @Test
    void aProcessThatIsGoneHasUsedNothing() {
        var processes = new Processes(List.of(new DeskProcess("gone", 4_194_305, 1)));
        assertThat(processes.cpuMillis()).containsEntry("gone", 0L);
        assertThat(processes.pssKib()).containsEntry("gone", 0L);
    }
}
