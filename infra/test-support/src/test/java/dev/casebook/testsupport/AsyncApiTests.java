package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document tells of every event that has a contract, and of no other. */
class AsyncApiTests {

    private final Map<String, Object> document = document();

    @Test
    void namesEverySchemaUnderItsTopic() throws IOException {
        var schemas = new TreeSet<String>();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/*/*.schema.json")) {
            var segments = file.getURL().getPath().split("/", -1);
            schemas.add("./" + segments[segments.length - 2] + "/" + segments[segments.length - 1]);
        }
        var named = new TreeSet<String>();
        part(part(document, "components"), "messages").values().forEach(message -> {
            var schema = part(part(cast(message), "payload"), "schema");
            named.add(String.valueOf(schema.get("$ref")));
        });
        assertThat(schemas).isNotEmpty();
        assertThat(named).isEqualTo(schemas);
    }

    @Test
    void addressesEveryTopicOnce() throws IOException {
        var topics = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/*/*.schema.json"))
                .map(AsyncApiTests::topic)
                .distinct()
                .toList();
        List<String> addresses = part(document, "channels").values().stream()
                .map(channel -> String.valueOf(cast(channel).get("address")))
                .toList();
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(topics);
    }

    private static String topic(org.springframework.core.io.Resource file) {
        try {
            var segments = file.getURL().getPath().split("/", -1);
            return segments[segments.length - 2];
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> document() {
        try {
            return new Yaml()
                    .load(new ClassPathResource("contracts/asyncapi.yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return cast(Objects.requireNonNull(whole.get(name), name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
