package dev.casebook.gateway.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What everyone knows of the demo: the passwords, secrets and keys in the file for the profile local. */
record DemoSecrets(Set<String> values) {
    private static final String FILE = "application-local.yml";
    private static final String COMMON = "casebook-local";
    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|key).*");

    static DemoSecrets ofTheGateway() {
        return new DemoSecrets(demo().stream()
                .flatMap(source -> names(source).map(name -> String.valueOf(source.getProperty(name))))
                .collect(Collectors.toSet()));
    }

    /** The first setting that holds one of them. */
    Optional<String> foundIn(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .flatMap(DemoSecrets::names)
                .distinct()
                .sorted()
                .filter(name -> known(String.valueOf(environment.getProperty(name))))
                .findFirst();
    }

    private boolean known(String value) {
        return values.contains(value) || value.contains(COMMON);
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Arrays.stream(known.getPropertyNames())
                        .filter(name -> SECRET.matcher(name).matches())
                : Stream.of();
    }

    private static List<PropertySource<?>> demo() {
        try {
            return new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
