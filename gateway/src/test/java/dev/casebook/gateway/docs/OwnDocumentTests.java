package dev.casebook.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's own part of the document goes with what the services tell of themselves. */
class OwnDocumentTests {
    private final JsonNode own = read("src/main/resources/openapi/gateway.json");

    @Test
    void problemIsTheOneThatServicesAnswer() {
        assertThat(own.at("/components/schemas/Problem"))
                .isEqualTo(read("../infra/service-support/src/main/resources/openapi/problem.json"));
    }

    @Test
    void everyRouteAnswersAProblemByDefault() {
        assertThat(own.path("paths").valueStream().flatMap(JsonNode::valueStream))
                .isNotEmpty()
                .allMatch(route -> route.at("/responses/default/content").has("application/problem+json"));
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(Path.of(file));
    }
}
