package dev.casebook.testsupport;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The client for a service's random port; a class of its own because not every module has WebFlux. */
final class DeskClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private DeskClient() {}

    static WebTestClient of(Environment environment) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
                .responseTimeout(PATIENCE)
                .build();
    }
}
