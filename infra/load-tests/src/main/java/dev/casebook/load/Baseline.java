package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pgbench does with the statements of an operation, on tables like the services' own in databases of its own. */
final class Baseline implements AutoCloseable {
    private final Optional<Pgbench> pgbench;
    private final Map<Operation, Pgbench.Script> scripts;
    private final Map<Operation.Owner, ScratchDatabase> databases;
    private final Duration duration;
    /** Direct or through the gateway makes no difference to the database: measured once. */
    private final Map<Cell, Double> rates = new HashMap<>();

    private Baseline(
            Optional<Pgbench> pgbench,
            Map<Operation, Pgbench.Script> scripts,
            Map<Operation.Owner, ScratchDatabase> databases,
            Duration duration) {
        this.pgbench = pgbench;
        this.scripts = scripts;
        this.databases = databases;
        this.duration = duration;
    }

    static Baseline prepare(BenchOptions options, Status status) throws IOException, SQLException {
        Optional<Pgbench> pgbench = options.withoutPgbench ? Optional.empty() : Pgbench.find();
        var databases = new EnumMap<Operation.Owner, ScratchDatabase>(Operation.Owner.class);
        var scripts = new EnumMap<Operation, Pgbench.Script>(Operation.class);
        if (pgbench.isPresent()) {
            int port = status.port("postgres");
            for (var owner : Operation.Owner.values()) {
                databases.put(owner, ScratchDatabase.create(port, owner, options.repository));
            }
            for (var operation : Operation.values()) {
                var database = databases.get(operation.owner());
                if (database != null) {
                    scripts.put(operation, new Pgbench.Script(copy(operation), port, database.name()));
                }
            }
        }
        return new Baseline(pgbench, scripts, databases, options.duration());
    }

    boolean there() {
        return pgbench.isPresent();
    }

    /** Transactions a second, or null when there is no pgbench or it could not run the statements, which it says itself. */
    @Nullable
    Double rate(Cell cell) throws IOException, InterruptedException {
        var script = scripts.get(cell.operation());
        if (pgbench.isEmpty() || script == null) {
            return null;
        }
        var once = new Cell(cell.operation(), Via.DIRECT, cell.connections());
        var known = rates.get(once);
        if (known == null) {
            known = run(pgbench.get(), script, cell.connections());
            rates.put(once, known);
        }
        return known.isNaN() ? null : known;
    }

    /** The comparison is worth less than the run: a script that no longer fits the tables must not end it. */
    private Double run(Pgbench program, Pgbench.Script script, int connections)
            throws IOException, InterruptedException {
        try {
            return program.run(script, connections, duration);
        } catch (IllegalStateException failed) {
            return Double.NaN;
        }
    }

    private static Path copy(Operation operation) throws IOException {
        var file = Files.createTempFile("casebook-" + operation.label(), ".sql");
        try (var script = Baseline.class.getResourceAsStream("/pgbench/" + operation.label() + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("no pgbench script for " + operation.label());
            }
            Files.copy(script, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    @Override
    public void close() throws IOException, SQLException {
        for (var script : scripts.values()) {
            Files.deleteIfExists(script.file());
        }
        for (var database : databases.values()) {
            database.drop();
        }
    }
}
