package dev.casebook.support.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.TestDatabase;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import dev.casebook.testsupport.TestKafka;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that is stopped ends what it has begun, and tells of it. */
class GracefulStopTests {

    @Test
    void writeUnderWayIsCommittedAndAnswered() throws Exception {
        TestDatabase database = TestDatabase.create("stop");
        ConfigurableApplicationContext context = start(database);
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(slowWrite(context), HttpResponse.BodyHandlers.ofString());
        Writes writes = context.getBean(Writes.class);
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> writes.inFlight() > 0);
        context.close();
        HttpResponse<String> made = answer.get(10, TimeUnit.SECONDS);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(count(database, "select count(*) from thing")).isEqualTo(1);
        assertThat(count(database, "select count(*) from outbox")).isZero();
        String location = made.headers().firstValue("Location").orElseThrow();
        String id = location.substring(location.lastIndexOf('/') + 1);
        assertThat(TestEvents.read("support.threads.v1", id)).hasSize(1);
    }

    @Test
    void eventUnderWayTakesItsEffectAndWhatItCausedIsPublished() throws Exception {
        TestDatabase database = TestDatabase.create("stop");
        ConfigurableApplicationContext context = start(database);
        String subject = UUID.randomUUID().toString();
        TestEvent event =
                TestEvents.publish("support.tickets.v1", subject, "heard.v1", 1, "{\"name\":\"answered slowly\"}");
        Listener listener = context.getBean(Listener.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> listener.attempts(event.id()) == 1);
        context.close();
        assertThat(listener.attempts(event.id())).isEqualTo(1);
        assertThat(count(database, "select count(*) from heard where subject = '" + subject + "'"))
                .isEqualTo(1);
        // The sample service of other tests in this JVM hears the event, too, and answers for itself.
        assertThat(TestEvents.read("support.threads.v1", subject))
                .filteredOn(told -> told.source().equals("/stopping-service"))
                .hasSize(1);
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.properties());
        settings.put("SERVER_PORT", "0");
        settings.put("CASEBOOK_KAFKA_BROKERS", TestKafka.brokers());
        settings.put("CASEBOOK_ISSUER", TestIssuer.url());
        settings.put("CASEBOOK_CLIENT_SECRET", "test-client-secret");
        settings.put("spring.application.name", "stopping-service");
        return new SpringApplicationBuilder(SampleApplication.class)
                .properties(settings)
                .run("--spring.application.name=stopping-service");
    }

    private static HttpRequest slowWrite(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/things"))
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .header("Idempotency-Key", "stop")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"slow one\"}"))
                .build();
    }

    private static long count(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
