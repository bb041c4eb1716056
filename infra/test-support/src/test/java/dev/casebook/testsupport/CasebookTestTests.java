package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@CasebookTest(database = "sample", kafka = false, properties = "CASEBOOK_MAIL_FROM=chosen@casebook.example")
class CasebookTestTests {
    @Autowired
    private WebTestClient client;

    @Autowired
    private Environment environment;

    @Test
    void clientReachesTheServiceOnItsRandomPort() {
        client.get().uri("/greeting").exchange().expectBody(String.class).isEqualTo("hello");
    }

    @Test
    void everySettingIsThereAndPropertiesOfTheTestWin() {
        assertThat(environment.getProperty("CASEBOOK_DB_NAME")).startsWith("sample_");
        assertThat(environment.getProperty("CASEBOOK_ISSUER")).isEqualTo(TestIssuer.url());
        assertThat(environment.getProperty("CASEBOOK_TICKET_URLS")).isEqualTo(Neighbour.TICKET.url());
        assertThat(environment.getProperty("CASEBOOK_MAIL_FROM")).isEqualTo("chosen@casebook.example");
        assertThat(environment.getProperty("CASEBOOK_KAFKA_BROKERS")).isNull();
        assertThat(environment.getActiveProfiles()).containsExactly("test");
    }

    @SpringBootApplication
    static class Sample {
        @Bean
        RouterFunction<ServerResponse> greeting() {
            return RouterFunctions.route()
                    .GET("/greeting", request -> ServerResponse.ok().bodyValue("hello"))
                    .build();
        }
    }
}
