package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.MappedRoutes;
import dev.casebook.testsupport.TestIssuer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Of two faults the one that is checked first is told; a parameter that nobody knows is a fault on every route. */
class OrderOfChecksIntegrationTests extends DeskTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            olivia | /notifications?cursor=x&surprise=1       | 400
            olivia | /notifications?cursor=x&limit=0          | 400
            olivia | /notifications/stream?after=x&surprise=1 | 400
            olivia | /deliveries?cursor=x&surprise=1          | 400
            olivia | /deliveries?surprise=1                   | 403
            """)
    void earlierFaultIsTold(String user, String path, int status) {
        http.get()
                .uri("/api/v1" + path)
                .headers(as(user))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void noRouteTakesAParameterItDoesNotKnow(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        var story = Story.by("mike");
        story.opened();
        story.replied("sam");
        soon().until(() -> deliveries(story.ticket(), "sent") > 0);
        var delivery = Objects.requireNonNull(db.sql("select id::text from deliveries where ticket_id = :t limit 1")
                .bind("t", story.ticket())
                .mapValue(String.class)
                .one()
                .block());

        assertThat(new MappedRoutes(mappings)
                        .thatTakeASurprise(
                                http, TestIssuer.tokenFor("ada"), pattern -> pattern.replace("{id}", delivery)))
                .isEmpty();
    }
}
