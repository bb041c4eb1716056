package dev.casebook.support.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The topics this service consumes, by the name of the consumer bound to them. */
public record BoundTopics(Map<String, List<String>> byConsumer) {

    private static final String BINDINGS = "spring.cloud.stream.bindings";
    private static final String INPUT = "-in-0";

    /** Reads them from the stream bindings. */
    public static BoundTopics of(Environment environment) {
        Map<String, Binding> bindings = Binder.get(environment)
                .bind(BINDINGS, Bindable.mapOf(String.class, Binding.class))
                .orElse(Map.of());
        Map<String, List<String>> topics = new TreeMap<>();
        bindings.forEach((name, binding) -> {
            if (name.endsWith(INPUT) && binding.destination() != null) {
                topics.put(
                        name.substring(0, name.length() - INPUT.length()),
                        Arrays.asList(binding.destination().split(",")));
            }
        });
        return new BoundTopics(topics);
    }

    public Stream<String> topics() {
        return byConsumer.values().stream().flatMap(List::stream);
    }

    /** One binding, as far as it matters here. */
    record Binding(@Nullable String destination) {}
}
