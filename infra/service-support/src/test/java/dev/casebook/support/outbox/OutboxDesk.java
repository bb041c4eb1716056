package dev.casebook.support.outbox;

import dev.casebook.support.row.Columns;
import dev.casebook.support.write.TestWrites;
import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.TestDatabase;
import dev.casebook.testsupport.TestKafka;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.scheduler.Schedulers;

/** An outbox in a fresh database, and as many relays as a test wants. */
final class OutboxDesk {

    static final OutboxProperties SETTINGS =
            new OutboxProperties(true, Duration.ofMillis(50), 20, 2, Duration.ofSeconds(8), Duration.ofMillis(200));

    final TestDatabase server = TestDatabase.create("outbox");
    final OutboxSignal signal = new OutboxSignal();
    final DatabaseClient database;
    final Writes writes;
    final Outbox outbox;
    final Queue<String> told = new ConcurrentLinkedQueue<>();

    OutboxDesk() {
        Flyway.configure()
                .dataSource(
                        server.jdbcUrl(), server.properties().get("CASEBOOK_DB_MIGRATION_USER"), TestDatabase.PASSWORD)
                .locations("classpath:db/support")
                .placeholders(Map.of("appRole", server.user()))
                .load()
                .migrate();
        RelayConnections connections = new RelayConnections(options("writer"), 4);
        database = connections.database();
        writes = TestWrites.of(connections.transactions(), 4);
        outbox = new Outbox(database, signal, List.of((topic, key) -> told.add(topic + " " + key)));
    }

    /** A relay of a process of its own: nothing but its poll tells it of what is written here. */
    OutboxRelay relay(String name, UnaryOperator<Producer<String, byte[]>> fault) {
        RelayConnections connections = new RelayConnections(options(name), SETTINGS.parallelism());
        return new OutboxRelay(
                new OutboxRows(connections.database()), lane(connections, fault), new OutboxSignal(), SETTINGS);
    }

    /** The lanes as a relay of their own sees them. */
    OutboxLane lane(String name) {
        return lane(new RelayConnections(options(name), SETTINGS.parallelism()), UnaryOperator.identity());
    }

    private static OutboxLane lane(RelayConnections connections, UnaryOperator<Producer<String, byte[]>> fault) {
        OutboxSender sender = new OutboxSender(
                fault.apply(producer()), new CloudEventRecords("sample-service"), Schedulers.boundedElastic());
        return new OutboxLane(
                new OutboxRows(connections.database()), sender, connections.transactions(), SETTINGS.batch());
    }

    /** Ends the connections of a relay in the midst of whatever they do, as the death of its process would. */
    void kill(String name) {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '" + name + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long waiting() {
        List<Long> rows = database.sql("select count(*) from outbox")
                .map(row -> Columns.number(row, "count"))
                .all()
                .collectList()
                .block();
        return rows == null ? -1 : rows.getFirst();
    }

    private static Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        TestKafka.brokers(),
                        "acks",
                        "all",
                        "linger.ms",
                        "0",
                        "max.block.ms",
                        "5000"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private ConnectionFactoryOptions options(String application) {
        return ConnectionFactoryOptions.parse("r2dbc:postgresql://" + server.host() + ":" + server.port() + "/"
                        + server.name() + "?applicationName=" + application)
                .mutate()
                .option(ConnectionFactoryOptions.USER, server.user())
                .option(ConnectionFactoryOptions.PASSWORD, TestDatabase.PASSWORD)
                .build();
    }
}
