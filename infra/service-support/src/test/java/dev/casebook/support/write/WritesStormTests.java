package dev.casebook.support.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.TestDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Twenty thousand callers leave midway: no acknowledged write is lost and no connection stays in a transaction. */
class WritesStormTests {

    private static final int CANCELS = 20_000;
    /** Some 20 s on a machine of its own; on a busy one it took four times as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int CALLERS = 10;
    private static final int CONNECTIONS = 10;
    /** One caller in so many stays for the answer. */
    private static final int LEAVERS = 20;

    private static final long MEAN_PATIENCE_NANOS = 600_000;

    private final TestDatabase server = TestDatabase.create("storm");
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cancelled = new AtomicInteger();
    private ConnectionPool pool;
    private DatabaseClient database;
    private Writes writes;

    @BeforeEach
    void connect() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table ledger (id uuid primary key); create table ledger_copy (id uuid primary key)");
            statement.execute("grant select, insert on ledger, ledger_copy to " + server.user());
        }
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(
                        new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                                .host(server.host())
                                .port(server.port())
                                .database(server.name())
                                .username(server.user())
                                .password(TestDatabase.PASSWORD)
                                .applicationName("storm")
                                .build()))
                .initialSize(CONNECTIONS)
                .maxSize(CONNECTIONS)
                .build());
        database = DatabaseClient.create(pool);
        writes = new Writes(
                TransactionalOperator.create(new R2dbcTransactionManager(pool)),
                new WritesProperties(CONNECTIONS - 2, 2_000, Duration.ofSeconds(5), Duration.ofSeconds(5)));
    }

    @AfterEach
    void disconnect() {
        pool.dispose();
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        CountDownLatch done = new CountDownLatch(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                storm();
                done.countDown();
            });
        }
        assertThat(done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> writes.inFlight() == 0);

        assertThat(count("select count(*) from pg_stat_activity where application_name = 'storm'"
                        + " and state like 'idle in transaction%'"))
                .isZero();
        assertThat(pool.getMetrics().orElseThrow().acquiredSize()).isZero();
        Set<UUID> first = ids("ledger");
        assertThat(first).containsAll(acknowledged).isEqualTo(ids("ledger_copy"));
        assertThat(acknowledged).isNotEmpty();
        assertThat(cancelled.get()).isGreaterThanOrEqualTo(CANCELS);
    }

    private void storm() {
        while (cancelled.get() < CANCELS) {
            while (writes.inFlight() >= CONNECTIONS - 2) {
                LockSupport.parkNanos(MEAN_PATIENCE_NANOS / 4);
            }
            UUID id = UUID.randomUUID();
            CountDownLatch done = new CountDownLatch(1);
            Disposable caller = writes.transactional(
                            insert("ledger", id).then(insert("ledger_copy", id)).thenReturn(id))
                    .subscribe(
                            saved -> {
                                acknowledged.add(saved);
                                done.countDown();
                            },
                            error -> done.countDown());
            boolean started = writes.waiting() == 0;
            if (ThreadLocalRandom.current().nextInt(LEAVERS) == 0) {
                await(done);
            }
            LockSupport.parkNanos(
                    (long) (-Math.log(1 - ThreadLocalRandom.current().nextDouble()) * MEAN_PATIENCE_NANOS));
            if (done.getCount() != 0) {
                caller.dispose();
                if (started) {
                    cancelled.incrementAndGet();
                }
            }
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Mono<Void> insert(String table, UUID id) {
        return database.sql("insert into " + table + " (id) values ($1)")
                .bind("$1", id)
                .then();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Set<UUID> ids(String table) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from " + table)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
