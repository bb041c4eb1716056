package dev.casebook.support.openapi;

import dev.casebook.support.stream.Tells;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Documents the events of a live stream, each with what its data holds. */
final class StreamDocumentation implements GlobalOperationCustomizer {

    private final NamedSchemas schemas;

    StreamDocumentation(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Tells[] events = method.getMethod().getAnnotationsByType(Tells.class);
        if (events.length > 0) {
            operation.getResponses().addApiResponse("200", answer(events));
        }
        return operation;
    }

    private ApiResponse answer(Tells[] events) {
        Schema<?> each = new Schema<>();
        Stream.of(events).map(this::event).forEach(each::addOneOfItem);
        return new ApiResponse()
                .description("Server-sent events until the caller leaves or the token ends; a comment now and then.")
                .content(new Content().addMediaType("text/event-stream", new MediaType().schema(each)));
    }

    private Schema<?> event(Tells tells) {
        Schema<Object> event = new ObjectSchema();
        event.addProperty("event", new StringSchema().addEnumItem(tells.event()));
        event.addProperty("data", tells.data() == Object.class ? new ObjectSchema() : schemas.of(tells.data()));
        event.required(List.of("event", "data")).description(tells.meaning());
        return event;
    }
}
