package dev.casebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchTests {
    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void appendsALineForEveryOperationWayAndNumberOfConnections() throws Exception {
        try (var desk = new FakeDesk()) {
            int exit = run(desk, "--only", "OPERATIONS", "--connections", "2,4", "--seconds", "1", "--warm-up", "0");

            assertThat(exit).as(said.toString()).isZero();
            assertThat(Files.readAllLines(results()).stream()
                            .filter(line -> line.matches("\\| (list|timeline|create|reply) .*")))
                    .hasSize(16)
                    .allMatch(line -> line.contains("| no pgbench here |"))
                    .allMatch(line -> !line.contains("| 0.00 | 0.00 | 0.00 |"));
            assertThat(desk.open).isEmpty();
        }
    }

    @Test
    void keepsEarlierRuns() throws Exception {
        Files.writeString(results(), "# Results\n");
        try (var desk = new FakeDesk()) {
            run(desk, "--only", "OPERATIONS", "--connections", "1", "--seconds", "1", "--warm-up", "0");
        }
        assertThat(results())
                .content()
                .startsWith("# Results\n\n## 20")
                .contains("Proportional memory of the whole desk");
    }

    @Test
    void followsWhatReachesOthersAndMovesAFile() throws Exception {
        try (var desk = new FakeDesk()) {
            int exit = run(
                    desk,
                    "--only",
                    "LIVE,STREAMS,FILES",
                    "--seconds",
                    "1",
                    "--warm-up",
                    "0",
                    "--streams",
                    "30",
                    "--file-megabytes",
                    "1");

            assertThat(exit).as(said.toString()).isZero();
            assertThat(results())
                    .content()
                    .contains("staff reply → customer's open thread | 10/s | 20 of 20 |")
                    .contains("customer's reply → staff's notification stream | 2/s | 4 of 4 |")
                    .contains("30 open streams of 10 tickets")
                    .containsPattern("reached all streams after (\\d\\.\\d\\d s(, )?){5} ")
                    .contains("| upload, until complete is answered |")
                    .contains("| download |")
                    .doesNotContain("| list |");
            assertThat(desk.files.stored()).containsOnlyKeys("f0", "f1").containsValue(1_000_000);
        }
    }

    @Test
    void refusesARunWithoutBounds() throws Exception {
        try (var desk = new FakeDesk()) {
            assertThat(run(desk, "--connections", "1000")).isNotZero();
            assertThat(run(desk, "--seconds", "0")).isNotZero();
        }
    }

    private Path results() {
        return directory.resolve("RESULTS.md");
    }

    private int run(FakeDesk desk, String... more) throws Exception {
        var status = Files.writeString(directory.resolve("status.json"), desk.statusJson());
        var command = new CommandLine(new Bench());
        command.setOut(new PrintWriter(new StringWriter()));
        command.setErr(new PrintWriter(said));
        var arguments = new ArrayList<>(List.of(
                "--status",
                status.toString(),
                "--token",
                "t",
                "--customer-token",
                "c",
                "--no-pgbench",
                "--results",
                results().toString()));
        arguments.addAll(List.of(more));
        return command.execute(arguments.toArray(String[]::new));
    }
}
