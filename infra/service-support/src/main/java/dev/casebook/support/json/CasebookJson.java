package dev.casebook.support.json;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The two JSON mappers: one that writes answers and reads events (unknown fields are let pass, for additive change),
 * one that reads what callers send and takes nothing that is not exactly what was asked for.
 */
public final class CasebookJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();
    private static final JsonMapper STRICT = strict(MAPPER.rebuild()).build();

    private CasebookJson() {}

    /** Writes answers and events, reads events; configured as the application's own mapper. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper strict() {
        return STRICT;
    }

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new InstantModule());
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .withCoercionConfigDefaults(any -> {
                    any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                    any.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
                });
    }
}
