package dev.casebook.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import jakarta.validation.Validation;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class JsonBodiesTests {

    private final JsonBodies bodies =
            new JsonBodies(Validation.buildDefaultValidatorFactory().getValidator(), 1_000);

    @Test
    void noBodyInChunksIsNoBody() {
        JsonBody body = read(chunked().build()).block();

        assertThat(Objects.requireNonNull(body).isEmpty()).isTrue();
    }

    @Test
    void aBodyWithoutATypeIsUnsupportedHoweverItComes() {
        read(chunked().body("{}"))
                .as(StepVerifier::create)
                .verifyErrorMatches(error ->
                        error instanceof ProblemException refused && refused.type() == ProblemType.UNSUPPORTED_MEDIA);
        read(MockServerHttpRequest.post("/")
                        .header(HttpHeaders.CONTENT_LENGTH, "2")
                        .body("{}"))
                .as(StepVerifier::create)
                .verifyErrorMatches(error ->
                        error instanceof ProblemException refused && refused.type() == ProblemType.UNSUPPORTED_MEDIA);
    }

    private static MockServerHttpRequest.BodyBuilder chunked() {
        return MockServerHttpRequest.post("/").header(HttpHeaders.TRANSFER_ENCODING, "chunked");
    }

    private Mono<JsonBody> read(MockServerHttpRequest request) {
        return bodies.of(MockServerWebExchange.from(request));
    }
}
