package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document names constants as they travel. */
class EnumsOnTheWireTests {

    private final JsonNode schemas = schemas();

    @Test
    void constantsAreNamedAsAnswersNameThem() {
        JsonNode field = schemas.at("/Row/properties/state/enum");

        assertThat(field.valueStream().map(JsonNode::asString))
                .containsExactly(
                        CasebookJson.mapper().valueToTree(State.OPEN).asString(),
                        CasebookJson.mapper()
                                .valueToTree(State.AWAITING_CUSTOMER)
                                .asString())
                .containsExactly("open", "awaiting_customer");
    }

    @Test
    void constantsInsideOfListsAreNamedTheSame() {
        assertThat(schemas.at("/Row/properties/past/items/enum/1").asString()).isEqualTo("awaiting_customer");
    }

    @Test
    void constantsThatAreKeysAreNamedTheSame() {
        assertThat(schemas.at("/Row/properties/counts").toString()).doesNotContain("AWAITING_CUSTOMER");
    }

    private static JsonNode schemas() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new EnumsOnTheWire());
        return CasebookJson.mapper()
                .readTree(Json31.pretty(
                        converters.resolveAsResolvedSchema(new AnnotatedType(Row.class)).referencedSchemas));
    }

    enum State {
        OPEN,
        AWAITING_CUSTOMER
    }

    record Row(State state, List<State> past, Map<State, Integer> counts) {}
}
