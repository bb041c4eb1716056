package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {
    private final TestDatabase database = TestDatabase.create("samples");

    @Test
    void everyDatabaseIsFresh() throws SQLException {
        try (Connection owner = as("CASEBOOK_DB_MIGRATION_USER")) {
            owner.createStatement().execute("create table sample (id uuid default uuidv7())");
        }
        TestDatabase other = TestDatabase.create("samples");
        try (Connection inOther = other.connect();
                var rows = inOther.createStatement().executeQuery("select to_regclass('sample')")) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void applicationRoleMayUseButNotDefine() throws SQLException {
        try (Connection application = as("CASEBOOK_DB_USER")) {
            assertThat(application.isValid(1)).isTrue();
            assertThatThrownBy(() -> application.createStatement().execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void ownerMayAddTrustedExtensions() throws SQLException {
        try (Connection owner = as("CASEBOOK_DB_MIGRATION_USER")) {
            owner.createStatement()
                    .execute("create extension pg_trgm; create extension unaccent; create extension citext");
        }
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.properties().get(role), TestDatabase.PASSWORD);
    }
}
