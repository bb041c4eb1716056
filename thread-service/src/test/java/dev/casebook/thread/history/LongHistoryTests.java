package dev.casebook.thread.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.TestDatabase;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;

/** A page of a log of any length costs a walk along an index, and never one through the whole log. */
@CasebookTest(database = "threads")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongHistoryTests {

    private static final Instant LATER = Instant.parse("2020-11-22T00:00:00Z");
    private static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null);
    private static final List<Reader> READERS =
            List.of(new Reader(new PersonId("p1"), false, "long"), new Reader(new PersonId("sam"), true, null));

    private final DatabaseClient db;
    private final TestDatabase server;

    LongHistoryTests(@Autowired DatabaseClient db, @Value("${CASEBOOK_DB_NAME}") String name) {
        this.db = db;
        this.server = new TestDatabase(name);
    }

    /** Years ago, so that no other test meets it on a first page; the planner must know how long it is. */
    @BeforeAll
    void fill() throws SQLException {
        execute("""
                insert into act (act_id, account_id, ticket_id, actor_id, actor_name, actor_role, action,
                                 outcome, internal, at)
                select 'long-' || n, 'long', 'CB-00000-' || lpad((n % 50)::text, 5, '0'), 'p' || n % 5, 'P', 'owner',
                       case n % 3 when 0 then 'replied' else 'ticket_changed' end,
                       case n % 40 when 0 then 'refused' else 'accepted' end, false,
                       timestamptz '2020-11-20T00:00:00Z' + n * interval '1 second'
                  from generate_series(1, 20000) n""");
        execute("analyze act");
    }

    @AfterAll
    void forget() throws SQLException {
        execute("delete from act where account_id = 'long'");
        execute("analyze act");
    }

    static Stream<Arguments> pages() {
        Instant from = LATER.minusSeconds(3600);
        return Stream.of(
                Arguments.of(ALL, null),
                Arguments.of(ALL, new LogPosition(LATER, "x")),
                Arguments.of(new HistoryFilter(from, LATER, null, null, null, null), null),
                Arguments.of(new HistoryFilter(null, null, new PersonId("p3"), null, null, null), null),
                Arguments.of(
                        new HistoryFilter(null, null, null, new TicketId("CB-00000-00007"), null, null),
                        new LogPosition(LATER, "x")),
                Arguments.of(new HistoryFilter(null, null, null, null, "replied", null), null));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAlongAnIndexAndNeverSorted(HistoryFilter filter, @Nullable LogPosition position) {
        for (Reader reader : READERS) {
            assertThat(plan(reader, filter, position))
                    .as(reader.toString())
                    .anyMatch(line -> line.matches(".*Index Scan.* using act_\\w+ on act a .*"))
                    .noneMatch(line -> line.contains("Sort Key") || line.contains("Seq Scan on act"));
        }
    }

    /** They are few, and the planner may sort them. */
    @ParameterizedTest
    @MethodSource("pages")
    void refusedAttemptsAreFoundByAnIndex(HistoryFilter filter, @Nullable LogPosition position) {
        var refused = new HistoryFilter(
                filter.from(), filter.to(), filter.actor(), filter.ticket(), filter.action(), "refused");
        for (Reader reader : READERS) {
            assertThat(plan(reader, refused, position))
                    .as(reader.toString())
                    .anyMatch(line -> line.matches(".*Index Scan.* (on|using) act_.*"))
                    .noneMatch(line -> line.contains("Seq Scan on act"));
        }
    }

    private List<String> plan(Reader reader, HistoryFilter filter, @Nullable LogPosition position) {
        ActQuery query = ActQuery.of(reader, filter, position, 21);
        return Objects.requireNonNull(db.sql("explain " + query.sql())
                .bindValues(query.values())
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
