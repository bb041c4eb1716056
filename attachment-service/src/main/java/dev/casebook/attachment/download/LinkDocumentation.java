package dev.casebook.attachment.download;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents that a link is followed by a browser and read by who asks for JSON. */
@Component
class LinkDocumentation implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (linked(method) == Links.Link.class) {
            operation.getResponses().addApiResponse("302", redirect());
        }
        return operation;
    }

    private static Class<?> linked(HandlerMethod method) {
        return ResolvableType.forMethodReturnType(method.getMethod())
                .getGeneric(0, 0)
                .toClass();
    }

    private static ApiResponse redirect() {
        return new ApiResponse()
                .description("Sent on to the content, unless JSON is asked for.")
                .addHeaderObject(
                        HttpHeaders.LOCATION,
                        new Header()
                                .description("Where the content can be fetched for a minute at most.")
                                .required(true)
                                .schema(new StringSchema()));
    }
}
