package dev.casebook.support.openapi;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents what our own controller arguments read: the idempotency key and a JSON body not described otherwise. */
final class ArgumentDocumentation implements GlobalOperationCustomizer {

    private static final int LONGEST_KEY = 128;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == IdempotencyKey.class) {
                operation.addParametersItem(key(!parameter.isOptional()));
            } else if (parameter.getParameterType() == JsonBody.class && operation.getRequestBody() == null) {
                operation.setRequestBody(body());
            }
        }
        return operation;
    }

    private static HeaderParameter key(boolean required) {
        HeaderParameter key = new HeaderParameter();
        key.name(IdempotencyKey.HEADER)
                .required(required)
                .description("Names this attempt; the same key and body take effect once.")
                .schema(new StringSchema().minLength(1).maxLength(LONGEST_KEY));
        return key;
    }

    private static RequestBody body() {
        return new RequestBody()
                .content(new Content().addMediaType("application/json", new MediaType().schema(new ObjectSchema())));
    }
}
