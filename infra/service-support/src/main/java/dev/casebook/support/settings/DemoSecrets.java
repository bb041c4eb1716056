package dev.casebook.support.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** The secrets of the demo, known to everyone: those of the files for the profile local, and their common password. */
record DemoSecrets(Set<String> values) {

    private static final String COMMON = "casebook-local";
    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|access[-_.]?key).*");

    static DemoSecrets ofThisService() {
        return new DemoSecrets(Stream.of(SharedSettings.DEMO, "application-local.yml")
                .filter(file -> new ClassPathResource(file).exists())
                .flatMap(file -> SharedSettings.load(file).stream())
                .flatMap(source -> secrets(source).map(name -> String.valueOf(source.getProperty(name))))
                .collect(Collectors.toSet()));
    }

    /** The first setting that holds a demo secret. */
    Optional<String> foundIn(ConfigurableEnvironment environment) {
        List<String> names = environment.getPropertySources().stream()
                .flatMap(DemoSecrets::secrets)
                .distinct()
                .sorted()
                .toList();
        return names.stream()
                .filter(name -> demo(String.valueOf(environment.getProperty(name))))
                .findFirst();
    }

    private boolean demo(String value) {
        return values.contains(value) || value.contains(COMMON);
    }

    private static Stream<String> secrets(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Arrays.stream(known.getPropertyNames())
                        .filter(name -> SECRET.matcher(name).matches())
                : Stream.of();
    }
}
