package dev.casebook.support.openapi;

import com.fasterxml.jackson.databind.JavaType;
import dev.casebook.support.json.CasebookJson;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the constants of an enum as answers write them and requests are read. */
final class EnumsOnTheWire implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && schema.getEnum() != null) {
            JavaType java = Json31.mapper().constructType(type.getType());
            if (java.isEnumType()) {
                write(schema, java.getRawClass().getEnumConstants());
            }
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static void write(Schema<?> schema, Object[] constants) {
        ((Schema<Object>) schema)
                .setEnum(Stream.of(constants)
                        .map(constant ->
                                CasebookJson.mapper().valueToTree(constant).stringValue())
                        .map(Object.class::cast)
                        .toList());
    }
}
