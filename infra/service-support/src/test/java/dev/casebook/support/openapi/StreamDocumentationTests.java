package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.stream.Tells;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** What a live stream tells stands in the document. */
class StreamDocumentationTests {
    private static final String EVENTS = "/paths/~1rows/get/responses/200/content/text~1event-stream/schema/oneOf";

    private final NamedSchemas schemas = new NamedSchemas();
    private final StreamDocumentation documentation = new StreamDocumentation(schemas);

    @Test
    void eventsAreNamedWithTheirMeaningAndWhatTheyHold() throws NoSuchMethodException {
        JsonNode document = documented("stream");

        JsonNode row = document.at(EVENTS + "/0");
        assertThat(row.at("/description").asString()).isEqualTo("A row changed.");
        assertThat(row.at("/properties/event/enum/0").asString()).isEqualTo("row");
        assertThat(row.at("/properties/data/$ref").asString()).isEqualTo("#/components/schemas/Row");
        assertThat(row.at("/required")).hasSize(2);
        assertThat(document.at("/components/schemas/Row/properties").propertyNames())
                .containsExactly("id");
    }

    @Test
    void whatDiffersFromEventToEventIsNotPinnedDown() throws NoSuchMethodException {
        JsonNode rest = documented("stream").at(EVENTS + "/1");

        assertThat(rest.at("/properties/event/enum/0").asString()).isEqualTo("rest");
        assertThat(rest.at("/properties/data").propertyNames()).containsExactly("type");
    }

    @Test
    void aRouteThatTellsNothingStaysAsItIs() throws NoSuchMethodException {
        assertThat(documented("plain").at("/paths/~1rows/get/responses")).isEmpty();
    }

    private JsonNode documented(String method) throws NoSuchMethodException {
        Operation operation = documentation.customize(
                new Operation().responses(new ApiResponses()), new HandlerMethod(new Routes(), method));
        OpenAPI document = new OpenAPI().components(new Components()).path("/rows", new PathItem().get(operation));
        schemas.customise(document);
        return CasebookJson.mapper().readTree(Json31.pretty(document));
    }

    record Row(String id) {}

    static final class Routes {

        @Tells(event = "row", data = Row.class, meaning = "A row changed.")
        @Tells(event = "rest", meaning = "Whatever else there is.")
        public void stream() {}

        public void plain() {}
    }
}
