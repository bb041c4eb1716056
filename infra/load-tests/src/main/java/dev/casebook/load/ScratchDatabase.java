package dev.casebook.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A database of the desk's server with a service's tables, made by its own migrations, and rows to read. */
record ScratchDatabase(int port, String name) {
    /** Flyway's file names: the order is that of the number. */
    private static final Pattern VERSION = Pattern.compile("V([0-9]+)(?:_([0-9]+))?__.*\\.sql");

    static ScratchDatabase create(int port, Operation.Owner owner, Path repository) throws IOException, SQLException {
        var database = new ScratchDatabase(port, "bench_" + owner.database());
        database.drop();
        database.onServer("create database " + database.name);
        try (var connection = database.connect(database.name);
                var statement = connection.createStatement()) {
            for (var migration : migrations(repository, owner)) {
                statement.execute(Files.readString(migration).replace("${appRole}", owner.database() + "_app"));
            }
            statement.execute(rows(owner));
            statement.execute("analyze");
        }
        return database;
    }

    void drop() throws SQLException {
        onServer("drop database if exists " + name + " with (force)");
    }

    private void onServer(String command) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The local server trusts loopback. */
    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "");
    }

    static List<Path> migrations(Path repository, Operation.Owner owner) throws IOException {
        var support = repository.resolve("infra/service-support/src/main/resources/db/support");
        var own = repository.resolve(owner.process()).resolve("src/main/resources/db/migration");
        try (var files = Files.list(support);
                var others = Files.list(own)) {
            return Stream.concat(files, others)
                    .filter(file ->
                            VERSION.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(ScratchDatabase::version))
                    .toList();
        }
    }

    private static Long version(Path file) {
        var name = VERSION.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(file + " is no migration");
        }
        long minor = name.group(2) == null ? 0 : Long.parseLong(name.group(2));
        return Long.parseLong(name.group(1)) * 1000 + minor;
    }

    private static String rows(Operation.Owner owner) throws IOException {
        var resource = "/pgbench/" + owner.database() + "-rows.sql";
        try (var rows = ScratchDatabase.class.getResourceAsStream(resource)) {
            if (rows == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
