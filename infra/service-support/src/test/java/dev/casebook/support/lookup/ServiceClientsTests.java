package dev.casebook.support.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.Neighbour;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Other services are asked with a token of our own, wherever one of them answers. */
@SampleTest
class ServiceClientsTests {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final ServiceClients clients;

    ServiceClientsTests(@Autowired ServiceClients clients) {
        this.clients = clients;
    }

    @BeforeEach
    void forget() {
        Neighbour.TICKET.reset();
        Neighbour.THREAD.reset();
        Neighbour.ATTACHMENT.reset();
    }

    @Test
    void requestCarriesOurToken() {
        Neighbour.TICKET.answers("/internal/tickets/1", 200, "{\"id\":\"1\"}");
        StepVerifier.create(ask(clients, "ticket-service", "/internal/tickets/1"))
                .expectNext("{\"id\":\"1\"}")
                .verifyComplete();
        assertThat(Neighbour.TICKET.calls().getFirst().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void requestCarriesTheTraceAndTheIdOfTheWorkThatCausedIt() {
        RequestContext context = new RequestContext("r-1", null, TRACE);
        Neighbour.TICKET.answers("/internal/tickets/1", 200, "{}");
        StepVerifier.create(
                        ask(clients, "ticket-service", "/internal/tickets/1").contextWrite(context::in))
                .expectNext("{}")
                .verifyComplete();
        Neighbour.Call call = Neighbour.TICKET.calls().getFirst();
        assertThat(call.header("X-Request-Id")).isEqualTo("r-1");
        assertThat(call.header("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void missingIsForTheCallerToJudge() {
        StepVerifier.create(ask(clients, "ticket-service", "/internal/tickets/2"))
                .verifyError(WebClientResponseException.NotFound.class);
    }

    @Test
    void failureIsUnavailable() {
        Neighbour.THREAD.answers("/internal/threads/1", 500, "{}");
        StepVerifier.create(ask(clients, "thread-service", "/internal/threads/1"))
                .verifyErrorSatisfies(ServiceClientsTests::unavailable);
        StepVerifier.create(ask(clients, "nobody", "/x")).verifyErrorSatisfies(ServiceClientsTests::unavailable);
    }

    @Test
    void nextReplicaIsAskedWhereNoneListens() {
        Neighbour.ATTACHMENT.answers("/internal/attachments/1", 200, "{}");
        ServiceClients replicas = plain(List.of("http://127.0.0.1:1", Neighbour.ATTACHMENT.url()));
        StepVerifier.create(ask(replicas, "attachment-service", "/internal/attachments/1"))
                .expectNext("{}")
                .verifyComplete();
        ServiceClients none = plain(List.of("http://127.0.0.1:1", "http://127.0.0.1:2"));
        StepVerifier.create(ask(none, "attachment-service", "/x"))
                .verifyErrorSatisfies(ServiceClientsTests::unavailable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void pathOfAnAddressIsKept(String end) {
        Neighbour.ATTACHMENT.answers("/realms/a desk/directory", 200, "{}");
        ServiceClients issuer = plain(List.of(Neighbour.ATTACHMENT.url() + "/realms/a%20desk" + end));
        StepVerifier.create(ask(issuer, "attachment-service", "/directory?q=a%26b"))
                .expectNext("{}")
                .verifyComplete();
    }

    @Test
    void readIsSentAgainWhereItsConnectionBroke() {
        try (var server = new BreakingServer()) {
            ServiceClients one = plain(List.of(server.url()));
            StepVerifier.create(ask(one, "attachment-service", "/internal/attachments/3"))
                    .expectNext("{}")
                    .verifyComplete();
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void serviceThatKeepsFailingIsGivenARest() {
        Neighbour.ATTACHMENT.answers("/internal/attachments/2", 503, "{}");
        ServiceClients one = plain(List.of(Neighbour.ATTACHMENT.url()));
        for (int i = 0; i < 30; i++) {
            StepVerifier.create(ask(one, "attachment-service", "/internal/attachments/2"))
                    .verifyErrorSatisfies(ServiceClientsTests::unavailable);
        }
        assertThat(Neighbour.ATTACHMENT.calls()).hasSizeBetween(10, 20);
    }

    private static ServiceClients plain(List<String> urls) {
        return new ServiceClients(
                WebClient.builder(),
                (request, next) -> next.exchange(request),
                new LookupProperties(
                        Map.of("attachment-service", urls), Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    private static Mono<String> ask(ServiceClients clients, String service, String path) {
        return clients.to(service).get().uri(path).retrieve().bodyToMono(String.class);
    }

    private static void unavailable(Throwable error) {
        assertThat(error)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }
}
