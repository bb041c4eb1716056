package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/**
 * A production that is complete starts; with any one value of the demo's files in it, it stops and names the setting. Everything
 * in those files is taken for a value that must be refused, except where things are and what they are called.
 */
public final class DemoRefusals {
    private static final List<String> FILES = List.of("application-local.yml", "casebook-service-local.yml");
    private static final Pattern PLACE = Pattern.compile(
            "SERVER_PORT|server\\.address|CASEBOOK_.*(HOST|PORT|DB_NAME|BROKERS|ISSUER|URLS?|ENDPOINT|BUCKET|MAIL_FROM)");

    private DemoRefusals() {}

    @Configuration
    static class Nothing {}

    /**
     * The tests of the module whose files are on the class path.
     *
     * @param harmless further settings of its own that everyone may have in common with the demo
     */
    public static Stream<DynamicTest> of(String... harmless) {
        Map<String, String> demo = demo();
        Map<String, Object> production = new HashMap<>();
        demo.keySet().forEach(name -> production.put(name, "of our own"));
        Stream<DynamicTest> refusals = demo.entrySet().stream()
                .filter(value -> !PLACE.matcher(value.getKey()).matches()
                        && !Set.of(harmless).contains(value.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(value -> DynamicTest.dynamicTest(
                        "refuses the demo's " + value.getKey(),
                        () -> assertRefused(production, value.getKey(), value.getValue())));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("starts with values of its own", () -> assertStarts(production))),
                refusals);
    }

    private static void assertStarts(Map<String, Object> production) {
        try (var context = start(production)) {
            assertThat(context.isActive()).isTrue();
        }
    }

    private static void assertRefused(Map<String, Object> production, String name, String value) {
        Map<String, Object> settings = new HashMap<>(production);
        settings.put(name, value);
        assertThatThrownBy(() -> start(settings).close())
                .hasMessageContaining(name)
                .hasMessageContaining("demo");
    }

    /** The guards stand before any bean, so that none is needed. */
    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }

    private static Map<String, String> demo() {
        MutablePropertySources sources = new MutablePropertySources();
        FILES.stream()
                .map(ClassPathResource::new)
                .filter(ClassPathResource::exists)
                .flatMap(DemoRefusals::load)
                .forEach(sources::addLast);
        var resolver = new PropertySourcesPropertyResolver(sources);
        return sources.stream()
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .distinct()
                .collect(Collectors.toMap(
                        name -> name, name -> Objects.requireNonNull(resolver.getProperty(name), name)));
    }

    private static Stream<org.springframework.core.env.PropertySource<?>> load(ClassPathResource file) {
        try {
            return new YamlPropertySourceLoader().load(file.getPath(), file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
