package dev.casebook.support.openapi;

import dev.casebook.support.etag.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents where a request is made to depend on the version its sender has seen (RFC 9110, section 13). */
final class VersionDocumentation implements GlobalOperationCustomizer {

    private static final String NOT_MODIFIED = "304";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Routes.find(IfMatch.class, method)
                .ifPresent(asked -> Routes.take(
                        operation,
                        header(HttpHeaders.IF_MATCH, "The ETag of what is changed; another version is not changed.")
                                .required(asked.required())));
        if (method.hasMethodAnnotation(GetMapping.class) && givesETag(method)) {
            Routes.take(
                    operation,
                    header(HttpHeaders.IF_NONE_MATCH, "ETags of what the reader holds.")
                            .required(false));
            operation.getResponses().addApiResponse(NOT_MODIFIED, notModified());
        }
        return operation;
    }

    private static boolean givesETag(HandlerMethod method) {
        return Routes.find(Gives.class, method)
                .filter(gives -> List.of(gives.value()).contains(HttpHeaders.ETAG))
                .isPresent();
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static ApiResponse notModified() {
        return new ApiResponse()
                .description("The reader holds it already.")
                .addHeaderObject(HttpHeaders.ETAG, new Header().required(true).schema(new StringSchema()));
    }
}
