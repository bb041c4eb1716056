package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.idempotency.IdempotencyKey;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The headers that answers carry stand in the document. */
class AnswerDocumentationTests {

    private final AnswerDocumentation documentation = new AnswerDocumentation();

    @Test
    void successesCarryWhatTheRouteGives() {
        Map<String, Header> headers = headers("create", "201");

        assertThat(headers).containsOnlyKeys("Location", "Idempotency-Replayed");
        assertThat(headers)
                .hasEntrySatisfying(
                        "Location", always -> assertThat(always.getRequired()).isTrue())
                .hasEntrySatisfying(
                        "Idempotency-Replayed",
                        now -> assertThat(now.getRequired()).isNull());
    }

    @Test
    void whatIsWrittenAtTheControllerHoldsForItsRoutes() {
        assertThat(headers("change", "200")).containsOnlyKeys("ETag", "Casebook-Position");
    }

    @Test
    void refusalsCarryNothingOfIt() {
        assertThat(headers("change", "404")).isEmpty();
    }

    private Map<String, Header> headers(String route, String status) {
        ApiResponse answer = new ApiResponse().headers(new LinkedHashMap<>());
        Operation operation = new Operation().responses(new ApiResponses().addApiResponse(status, answer));
        documentation.customize(operation, TestRoutes.method(new Things(), route));
        return answer.getHeaders();
    }

    @Gives({"ETag", "Casebook-Position"})
    static final class Things {

        @Gives("Location")
        public void create(IdempotencyKey key) {}

        public void change() {}
    }
}
