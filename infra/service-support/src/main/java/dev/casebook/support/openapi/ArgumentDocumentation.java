package dev.casebook.support.openapi;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.page.Known;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents what our own controller arguments read: the idempotency key and the query parameters a route knows. */
final class ArgumentDocumentation implements GlobalOperationCustomizer {

    private static final int LONGEST_KEY = 128;
    private static final int MOST = 100;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == IdempotencyKey.class) {
                Routes.take(operation, key(!parameter.isOptional()));
            }
            Known known = parameter.getParameterAnnotation(Known.class);
            if (known != null) {
                for (String name : known.value()) {
                    Routes.take(operation, query(name));
                }
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

    private static Parameter query(String name) {
        Parameter parameter = new QueryParameter().name(name).required(false);
        return switch (name) {
            case "limit" ->
                parameter
                        .description("How many items at most.")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(MOST)));
            case "cursor" ->
                parameter
                        .description("Where the page before ended: what it gave as next.")
                        .schema(new StringSchema());
            default -> parameter.schema(new StringSchema());
        };
    }
}
