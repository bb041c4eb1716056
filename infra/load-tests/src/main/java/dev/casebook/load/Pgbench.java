package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The system's pgbench, which shows what the database alone can do. */
record Pgbench(Path program) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** The newest Debian package's, else the one on the path. */
    static Optional<Pgbench> find() throws IOException {
        return Stream.concat(debian(), onPath())
                .filter(Files::isExecutable)
                .findFirst()
                .map(Pgbench::new);
    }

    /** Transactions a second; prepared statements, as the services use. */
    double run(Script script, int connections, Duration duration) throws IOException, InterruptedException {
        var output = Command.output(
                List.of(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + Math.max(1, duration.toSeconds()),
                        "--file=" + script.file(),
                        "--host=127.0.0.1",
                        "--port=" + script.port(),
                        "--username=postgres",
                        script.database()),
                Map.of());
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench did not say its rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Statements in a file and the database they are for. */
    record Script(Path file, int port, String database) {}

    private static Stream<Path> debian() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions
                    .sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin/pgbench"))
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(directory -> Path.of(directory, "pgbench"));
    }
}
