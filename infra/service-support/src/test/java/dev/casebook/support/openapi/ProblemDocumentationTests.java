package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemWriter;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.databind.JsonNode;

/** How every route refuses stands in the document, member by member as refusals are written. */
class ProblemDocumentationTests {

    private final JsonNode document = document();
    private final JsonNode schema = document.at("/components/schemas/Problem");

    @Test
    void everyOperationAnswersAProblemByDefault() {
        for (String method : new String[] {"get", "delete"}) {
            assertThat(document.at("/paths/~1rows/" + method
                                    + "/responses/default/content/application~1problem+json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/Problem");
        }
    }

    @Test
    void everyRefusalHasTheMembersThatAreRequired() {
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        written(ProblemException.notFound()).propertyNames());
    }

    @Test
    void furtherMembersAreNamed() {
        JsonNode gate = written(ProblemException.gate("plan", "plan:pro", "Ask the owner.", "Not on this plan."));
        JsonNode invalid = written(ProblemException.validation(FieldProblem.field("/subject", "is missing")));

        assertThat(schema.path("properties").propertyNames())
                .containsAll(gate.propertyNames())
                .containsAll(invalid.propertyNames());
        assertThat(schema.at("/properties/errors/items/properties").propertyNames())
                .containsAll(invalid.at("/errors/0").propertyNames());
    }

    private static JsonNode document() {
        OpenAPI document = new OpenAPI()
                .components(new Components())
                .paths(new Paths()
                        .addPathItem("/rows", new PathItem().get(operation()).delete(operation())));
        new ProblemDocumentation().customise(document);
        return CasebookJson.mapper().readTree(Json31.pretty(document));
    }

    private static Operation operation() {
        return new Operation().responses(new ApiResponses());
    }

    private static JsonNode written(ProblemException refusal) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/rows"));
        new ProblemWriter(CasebookJson.mapper())
                .write(exchange, refusal.problem())
                .block();
        return CasebookJson.mapper()
                .readTree(Objects.requireNonNull(
                        exchange.getResponse().getBodyAsString().block()));
    }
}
