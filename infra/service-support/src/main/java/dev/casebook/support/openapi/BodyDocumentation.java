package dev.casebook.support.openapi;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents the JSON bodies that controllers take, from the types they are read as. */
final class BodyDocumentation implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    private final Map<String, Schema<?>> schemas = new ConcurrentHashMap<>();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            Reads reads = parameter.getParameterAnnotation(Reads.class);
            if (parameter.getParameterType() == JsonBody.class && reads != null) {
                operation.setRequestBody(body(reads));
            }
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        schemas.forEach(document.getComponents()::addSchemas);
    }

    private RequestBody body(Reads reads) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(reads.value()).resolveAsRef(true));
        resolved.referencedSchemas.forEach(schemas::put);
        return new RequestBody()
                .required(!reads.optional())
                .content(new Content().addMediaType("application/json", new MediaType().schema(resolved.schema)));
    }
}
