package dev.casebook.support.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.testsupport.Neighbour;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A provider that grants no token is as bounded, and as passing, a fault as a service that does not answer. */
class TokenFaultTests {

    private static final String PATH = "/internal/tickets/1";
    private static final Duration ANSWER = Duration.ofMillis(200);

    /** The provider never answers: whatever ends before this was bounded, on a machine as slow as it may be. */
    private static final Duration LONG_BEFORE_EVER = Duration.ofSeconds(10);

    @BeforeEach
    void answer() {
        Neighbour.TICKET.reset();
        Neighbour.TICKET.answers(PATH, 200, "{}");
    }

    @Test
    void tokenEndpointThatHangsIsWaitedForNoLongerThanAService() throws IOException {
        try (var hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            unavailableWithin(LONG_BEFORE_EVER, "http://127.0.0.1:" + hanging.getLocalPort() + "/token");
        }
    }

    @Test
    void tokenEndpointThatIsAwayIsAPassingFault() {
        unavailableWithin(LONG_BEFORE_EVER, "http://127.0.0.1:1/token");
    }

    @Test
    void providerThatNeverGrantsIsGivenARest() {
        clients("http://127.0.0.1:1/token").run(context -> {
            ServiceClients clients = context.getBean(ServiceClients.class);
            for (int i = 0; i < 10; i++) {
                StepVerifier.create(ask(clients)).verifyError(ProblemException.class);
            }
            StepVerifier.create(ask(clients))
                    .verifyErrorSatisfies(error -> assertThat(error).hasMessageContaining("given a rest"));
        });
    }

    private static void unavailableWithin(Duration bound, String tokenUri) {
        clients(tokenUri).run(context -> {
            StepVerifier.create(ask(context.getBean(ServiceClients.class)))
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    ProblemException.class,
                                    problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE)))
                    .verify(bound);
            assertThat(Neighbour.TICKET.calls()).isEmpty();
        });
    }

    private static Mono<String> ask(ServiceClients clients) {
        return clients.to("ticket-service").get().uri(PATH).retrieve().bodyToMono(String.class);
    }

    private static ReactiveWebApplicationContextRunner clients(String tokenUri) {
        return new ReactiveWebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        WebClientAutoConfiguration.class,
                        ReactiveOAuth2ClientAutoConfiguration.class,
                        LookupAutoConfiguration.class))
                .withPropertyValues(
                        "casebook.lookup.services.ticket-service=" + Neighbour.TICKET.url(),
                        "casebook.lookup.answer=" + ANSWER,
                        "spring.security.oauth2.client.provider.casebook.token-uri=" + tokenUri,
                        "spring.security.oauth2.client.registration.casebook-services.provider=casebook",
                        "spring.security.oauth2.client.registration.casebook-services.client-id=services",
                        "spring.security.oauth2.client.registration.casebook-services.client-secret=secret",
                        "spring.security.oauth2.client.registration.casebook-services"
                                + ".authorization-grant-type=client_credentials");
    }
}
