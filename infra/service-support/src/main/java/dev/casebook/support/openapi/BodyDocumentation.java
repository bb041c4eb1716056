package dev.casebook.support.openapi;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents the JSON bodies that controllers take, from the types they are read as. */
final class BodyDocumentation implements GlobalOperationCustomizer {

    private final NamedSchemas schemas;

    BodyDocumentation(NamedSchemas schemas) {
        this.schemas = schemas;
    }

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

    private RequestBody body(Reads reads) {
        return new RequestBody()
                .required(!reads.optional())
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(schemas.of(reads.value()))));
    }
}
