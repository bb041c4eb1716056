package dev.casebook.support.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;

/** What every service gets without a word of its own. */
@SampleTest
class SharedSettingsTests {

    private final DatabaseClient database;
    private final Environment environment;

    SharedSettingsTests(@Autowired DatabaseClient database, @Autowired Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    @Test
    void databaseBoundsEveryStatementAndTransaction() {
        assertThat(shown("statement_timeout")).isEqualTo("10s");
        assertThat(shown("idle_in_transaction_session_timeout")).isEqualTo("30s");
        assertThat(shown("lock_timeout")).isEqualTo("5s");
    }

    @Test
    void databaseRoleOfTheServiceMayNotChangeTables() {
        assertThat(shownBy("select has_schema_privilege(current_user, 'public', 'create')::text"))
                .isEqualTo("false");
    }

    @Test
    void limitsAreAsPromised() {
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(environment.getProperty("server.max-http-request-header-size"))
                .isEqualTo("32KB");
        assertThat(environment.getProperty("server.netty.max-initial-line-length"))
                .isEqualTo("9KB");
        assertThat(environment.getProperty("spring.http.codecs.max-in-memory-size"))
                .isEqualTo("256KB");
        assertThat(environment.getProperty("spring.r2dbc.pool.max-size")).isEqualTo("10");
        assertThat(environment.getProperty(
                        "spring.cloud.stream.kafka.default.consumer.configuration.session.timeout.ms"))
                .isEqualTo("8000");
    }

    private String shown(String setting) {
        return shownBy("show " + setting);
    }

    private String shownBy(String sql) {
        return database.sql(sql)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
