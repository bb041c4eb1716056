package dev.casebook.testsupport;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The event contracts: schema and example of every type, as {@code contracts/<topic>/<type>.*.json}. */
public final class Contracts {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String SCHEMA = ".schema.json";

    private Contracts() {}

    /**
     * Checks an event's data against its schema.
     *
     * @throws AssertionError naming every violation
     */
    public static void validate(String topic, String type, String json) {
        var errors = SCHEMAS.getSchema(resource(topic, type, "schema"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(configuration -> configuration.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(topic + " " + type + " breaks its contract: " + errors + "\n" + json);
        }
    }

    /** The example of an event's data. */
    public static String example(String topic, String type) {
        return resource(topic, type, "example");
    }

    /** The types that have a contract on a topic. */
    public static Set<String> types(String topic) {
        try {
            var schemas = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:contracts/" + topic + "/*" + SCHEMA);
            return Stream.of(schemas)
                    .map(schema -> Objects.requireNonNull(schema.getFilename()).replace(SCHEMA, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String topic, String type, String kind) {
        String path = "/contracts/" + topic + "/" + type + "." + kind + ".json";
        try (InputStream stream = Contracts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new AssertionError("there is no contract " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
