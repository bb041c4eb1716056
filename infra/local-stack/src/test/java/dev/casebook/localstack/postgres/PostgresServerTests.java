package dev.casebook.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.FreePorts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {
    @TempDir
    private Path directory;

    private PostgresServer server;

    @BeforeEach
    void start() throws SQLException {
        server = server(FreePorts.next(), PostgresSettings.DURABLE);
        server.start();
        server.databases().create("sample", "secret");
        run("create table if not exists note (text text)");
        run("insert into note values ('kept')");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("select version()")).startsWith("PostgreSQL 18");
    }

    @Test
    void keepsItsDataBetweenRuns() throws SQLException {
        server.stop();
        assertThat(server.alive()).isFalse();
        server.start();
        assertThat(ask("select text from note")).isEqualTo("kept");
    }

    @Test
    void startsAgainAfterItWasKilled() throws SQLException {
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        Awaitility.await().until(() -> !server.alive());
        server.start();
        assertThat(ask("select text from note")).isEqualTo("kept");
    }

    @Test
    void survivorOfKilledLauncherIsTakenOver() {
        PostgresServer next = server(server.port(), PostgresSettings.DURABLE);
        next.start();
        assertThat(next.pid()).isEqualTo(server.pid());
    }

    @Test
    void survivorWithOtherSettingsIsReplaced() throws SQLException {
        PostgresServer next = server(server.port(), PostgresSettings.FORGETFUL);
        next.start();
        assertThat(next.pid()).isNotEqualTo(server.pid());
        assertThat(server.alive()).isFalse();
        assertThat(ask("select text from note")).isEqualTo("kept");
        next.stop();
    }

    @Test
    void creatingDatabaseTwiceIsHarmless() throws SQLException {
        server.databases().create("sample", "secret");
        assertThat(ask("select count(*) from pg_roles where rolname in ('sample_owner', 'sample_app')"))
                .isEqualTo("2");
    }

    private PostgresServer server(int port, PostgresSettings settings) {
        Path programs = Path.of(
                System.getProperty("java.io.tmpdir"), "casebook-test-programs-" + System.getProperty("user.name"));
        return new PostgresServer(port, directory.resolve("postgres"), programs, directory.resolve("log"), settings);
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = server.databases().connect("sample")) {
            connection.createStatement().execute(statement);
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = server.databases().connect("sample");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
