package dev.casebook.localstack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates what a service needs on a server: its database, the owner that migrates it and the role that may only use it. */
public record Databases(String host, int port, String superuser, String password) {
    /** The role that owns a database and runs its migrations. */
    public static String owner(String database) {
        return database + "_owner";
    }

    /** The role a service works with: it may connect, and do what migrations grant. */
    public static String application(String database) {
        return database + "_app";
    }

    /** Creates the database and its two roles unless they are there. */
    public void create(String database, String rolePassword) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, owner(database), rolePassword);
            role(statement, application(database), rolePassword);
            if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
                statement.execute("create database " + database + " owner " + owner(database));
            }
            statement.execute("grant connect on database " + database + " to " + application(database));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + database, e);
        }
    }

    /** Opens a superuser's connection to a database. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host + ":" + port + "/" + database, superuser, password);
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login password '" + password + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
