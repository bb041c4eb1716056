package dev.casebook.support.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;

/** Documents the problem that every route answers when it refuses or fails. */
final class ProblemDocumentation implements GlobalOpenApiCustomizer {

    private static final String NAME = "Problem";

    private final Schema<?> problem = read();

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(NAME, problem);
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .forEach(operations -> operations.forEach(ProblemDocumentation::document));
    }

    private static void document(Operation operation) {
        operation.getResponses().addApiResponse(ApiResponses.DEFAULT, refusal());
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused or failed; the problem says why and what to do.")
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(NAME))));
    }

    private static Schema<?> read() {
        try (var resource = new ClassPathResource("openapi/problem.json").getInputStream()) {
            return Json31.mapper().readValue(resource, Schema.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
