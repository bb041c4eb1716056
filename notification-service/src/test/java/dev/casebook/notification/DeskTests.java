package dev.casebook.notification;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What tests on the running service share: one context, one mailbox, and everybody known. */
@CasebookTest(
        database = "notifications",
        properties = {
            "casebook.deliveries.poll=50ms",
            "casebook.deliveries.first-retry=100ms",
            "casebook.deliveries.longest-retry=300ms",
            "casebook.deliveries.lease=5s",
            "casebook.deliveries.window=0s",
            "casebook.mail.patience=2s",
            "spring.mail.properties.[mail.smtp.timeout]=1000"
        })
public abstract class DeskTests {
    protected static final Mailbox MAILBOX = new Mailbox();

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected DatabaseClient db;

    @DynamicPropertySource
    static void mailbox(DynamicPropertyRegistry registry) {
        registry.add("CASEBOOK_SMTP_PORT", MAILBOX::port);
    }

    @BeforeEach
    void everybodyIsKnown() {
        Neighbour.TICKET.reset();
        if (count("select count(*) from people") < DemoPerson.all().size()) {
            DemoPerson.all().forEach(Story::known);
            soon().until(() ->
                    count("select count(*) from people") >= DemoPerson.all().size());
        }
    }

    protected static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    protected long count(String sql) {
        return Objects.requireNonNull(db.sql(sql).mapValue(Long.class).one().block());
    }

    /** Deliveries about a ticket in a state. */
    protected long deliveries(String ticket, String state) {
        return count(
                "select count(*) from deliveries where ticket_id = '%s' and state = '%s'".formatted(ticket, state));
    }

    protected static Consumer<HttpHeaders> as(String user) {
        return headers -> headers.setBearerAuth(TestIssuer.tokenFor(user));
    }

    protected static String id(String user) {
        return DemoPerson.named(user).personId();
    }
}
