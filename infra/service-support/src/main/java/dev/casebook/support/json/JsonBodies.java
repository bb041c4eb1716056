package dev.casebook.support.json;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads a request's JSON body once per request, in the order of checks: media type, size, syntax. */
public final class JsonBodies {

    private final Validator validator;
    private final int largest;

    /** @param largest the most bytes a body may have */
    JsonBodies(Validator validator, int largest) {
        this.validator = validator;
        this.largest = largest;
    }

    /** The body of this request; whoever asks again gets the same. */
    public Mono<JsonBody> of(ServerWebExchange exchange) {
        if (exchange.getAttribute(Reading.class.getName()) instanceof Reading known) {
            return known.body();
        }
        Mono<JsonBody> body = read(exchange.getRequest()).cache();
        exchange.getAttributes().put(Reading.class.getName(), new Reading(body));
        return body;
    }

    private Mono<JsonBody> read(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        boolean json = isJson(headers.getFirst(HttpHeaders.CONTENT_TYPE));
        if (hasBody(headers) && !json) {
            return Mono.error(unsupported());
        }
        if (headers.getContentLength() > largest) {
            return Mono.error(new DataBufferLimitException("the body exceeds " + largest + " bytes"));
        }
        return DataBufferUtils.join(request.getBody(), largest)
                .map(JsonBodies::bytes)
                .defaultIfEmpty(new byte[0])
                .map(bytes -> new JsonBody(parse(bytes, json), parameters(request), validator));
    }

    /** What is asked for by a body has no parameters beside it. */
    private static List<FieldProblem> parameters(ServerHttpRequest request) {
        return request.getQueryParams().keySet().stream()
                .map(name -> FieldProblem.parameter(name, "unknown parameter"))
                .toList();
    }

    /** A proxy may forward a request without a body in chunks, of which there is then none, and no type. */
    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || (headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                        && headers.containsHeader(HttpHeaders.CONTENT_TYPE));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static JsonNode parse(byte[] bytes, boolean json) {
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        if (!json) {
            throw unsupported();
        }
        try {
            return CasebookJson.strict().readTree(bytes);
        } catch (JacksonException e) {
            throw ProblemException.malformed("The body is not well-formed JSON: " + where(e) + ".");
        }
    }

    private static ProblemException unsupported() {
        return ProblemException.of(ProblemType.UNSUPPORTED_MEDIA, "Send the body as application/json.")
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.isCompatibleWith(MediaType.APPLICATION_JSON) && type.isConcrete();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String where(JacksonException error) {
        return error.getLocation() == null
                ? "it cannot be read"
                : "see line " + error.getLocation().getLineNr() + ", column "
                        + error.getLocation().getColumnNr();
    }

    /** The one reading of a request's body. */
    private record Reading(Mono<JsonBody> body) {}
}
