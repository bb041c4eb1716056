package dev.casebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StartsTests {
    private static final String CASEBOOK = """
            #!/bin/sh
            echo "$1 $CASEBOOK_START_CACHE" >>"%s"
            [ "$1" != up ] || [ -z "%s" ] || exit 1
            [ "$1" != logs ] || echo "INFO the start caches are looked after"
            """;

    @TempDir
    Path directory;

    private Path verbs;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void names() {
        verbs = directory.resolve("verbs");
    }

    @Test
    void measuresTheNextStartsWithAndWithoutCachesAndLeavesNothing() throws Exception {
        try (var desk = new FakeDesk()) {
            int exit = run("", desk.port());

            assertThat(exit).as(said.toString()).isZero();
        }
        assertThat(Files.readAllLines(verbs))
                .containsExactly(
                        "up off",
                        "down on",
                        "up off",
                        "down on",
                        "up off",
                        "down on",
                        "up on",
                        "logs on",
                        "down on",
                        "up on",
                        "down on",
                        "up on",
                        "down on",
                        "reset on");
        assertThat(directory.resolve("RESULTS.md"))
                .content()
                .containsPattern("first, on empty data, filled with demo data \\| \\d+\\.\\d \\|")
                .containsPattern("next, without start caches \\| \\d+\\.\\d, \\d+\\.\\d \\|")
                .containsPattern("next, with start caches \\| \\d+\\.\\d, \\d+\\.\\d \\|");
    }

    @Test
    void removesADeskThatDoesNotStartAndReportsNothing() throws Exception {
        assertThat(run("broken", 1)).isNotZero();
        assertThat(Files.readAllLines(verbs)).containsExactly("up off", "reset on");
        assertThat(directory.resolve("RESULTS.md")).doesNotExist();
    }

    private int run(String fault, int port) throws Exception {
        var casebook = Files.writeString(directory.resolve("casebook"), CASEBOOK.formatted(verbs, fault));
        Files.setPosixFilePermissions(casebook, PosixFilePermissions.fromString("rwx------"));
        var command = new CommandLine(new Bench());
        command.setOut(new PrintWriter(new StringWriter()));
        command.setErr(new PrintWriter(said));
        return command.execute(
                "starts",
                "--repository",
                directory.toString(),
                "--port",
                Integer.toString(port),
                "--times",
                "2",
                "--results",
                directory.resolve("RESULTS.md").toString());
    }
}
