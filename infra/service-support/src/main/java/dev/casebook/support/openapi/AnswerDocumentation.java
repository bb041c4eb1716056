package dev.casebook.support.openapi;

import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.position.Position;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Documents the headers that answers carry. */
final class AnswerDocumentation implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Routes.find(Gives.class, method)
                .ifPresent(gives -> Stream.of(gives.value()).forEach(name -> add(operation, name, header(name))));
        if (Stream.of(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == IdempotencyKey.class)) {
            add(operation, Idempotency.REPLAYED, replayed());
        }
        return operation;
    }

    private static void add(Operation operation, String name, Header header) {
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeaderObject(name, header);
            }
        });
    }

    private static Header header(String name) {
        Header header = new Header().required(true).schema(new StringSchema());
        return switch (name) {
            case HttpHeaders.LOCATION -> header.description("The path of what this request made.");
            case HttpHeaders.ETAG -> header.description("The version, and the digest of what this reader sees.");
            case Position.HEADER -> header.description("A request that sends it back sees this write.");
            default -> header;
        };
    }

    private static Header replayed() {
        return new Header()
                .description("That this was done before, and is answered again.")
                .schema(new StringSchema().addEnumItem("true"));
    }
}
