package dev.casebook.testsupport;

import dev.casebook.localstack.postgres.Databases;
import dev.casebook.localstack.postgres.PostgresServer;
import dev.casebook.localstack.postgres.PostgresSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A fresh, empty database with its owner and application role, on the one PostgreSQL server of this JVM. */
public record TestDatabase(String name) {
    /** The password of both roles. */
    public static final String PASSWORD = "test-password";

    private static final String IMAGE = "postgres:18";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** The server, started when the first database is asked for. */
    private static final class Server {
        static final Databases DATABASES = Containers.run(IMAGE) ? container() : embedded();

        private static Databases embedded() {
            return ServerRoom.start(new PostgresServer(
                            ServerRoom.freePort(),
                            ServerRoom.directory("postgres"),
                            ServerRoom.programs(),
                            ServerRoom.directory("postgres.log"),
                            PostgresSettings.FORGETFUL))
                    .databases();
        }

        @SuppressWarnings("resource") // ends with the JVM
        private static Databases container() {
            var postgres = new PostgreSQLContainer(IMAGE)
                    .withUsername(PostgresServer.SUPERUSER)
                    .withPassword(PASSWORD)
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
            postgres.start();
            return new Databases(postgres.getHost(), postgres.getMappedPort(5432), PostgresServer.SUPERUSER, PASSWORD);
        }
    }

    /** Creates a database whose name starts with the given one. */
    public static TestDatabase create(String prefix) {
        var database = new TestDatabase(prefix + "_" + COUNTER.incrementAndGet());
        Server.DATABASES.create(database.name, PASSWORD);
        return database;
    }

    /** The settings a service reads to find this database. */
    public Map<String, String> properties() {
        return Map.of(
                "CASEBOOK_DB_HOST", host(),
                "CASEBOOK_DB_PORT", Integer.toString(port()),
                "CASEBOOK_DB_NAME", name,
                "CASEBOOK_DB_USER", user(),
                "CASEBOOK_DB_PASSWORD", PASSWORD,
                "CASEBOOK_DB_MIGRATION_USER", Databases.owner(name),
                "CASEBOOK_DB_MIGRATION_PASSWORD", PASSWORD);
    }

    /** The server's host. */
    public String host() {
        return Server.DATABASES.host();
    }

    /** The server's port. */
    public int port() {
        return Server.DATABASES.port();
    }

    /** The application role. */
    public String user() {
        return Databases.application(name);
    }

    /** The JDBC address, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + name;
    }

    /** Opens a superuser's connection, for looking behind the service's back. */
    public Connection connect() throws SQLException {
        return Server.DATABASES.connect(name);
    }
}
