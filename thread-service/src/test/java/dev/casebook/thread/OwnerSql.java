package dev.casebook.thread;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** The database as its owner reaches it, past every right the service's own role lacks. */
class OwnerSql {

    private final Environment settings;

    OwnerSql(Environment settings) {
        this.settings = settings;
    }

    /** Runs all statements in one transaction. */
    void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what is found. */
    List<String> find(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(of("CASEBOOK_DB_HOST"), of("CASEBOOK_DB_PORT"), of("CASEBOOK_DB_NAME"));
        return DriverManager.getConnection(url, of("CASEBOOK_DB_MIGRATION_USER"), of("CASEBOOK_DB_MIGRATION_PASSWORD"));
    }

    private String of(String name) {
        return settings.getRequiredProperty(name);
    }
}
