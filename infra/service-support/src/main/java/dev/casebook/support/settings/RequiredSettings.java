package dev.casebook.support.settings;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;

/** The settings that a service's files name without a default. */
record RequiredSettings(Set<String> names) {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(CASEBOOK_[A-Z0-9_]+|SERVER_PORT)}");

    static RequiredSettings in(ConfigurableEnvironment environment) {
        return new RequiredSettings(environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(source -> (EnumerablePropertySource<?>) source)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()).map(source::getProperty))
                .map(String::valueOf)
                .flatMap(value -> WITHOUT_DEFAULT.matcher(value).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    Set<String> missingIn(Environment environment) {
        return names.stream().filter(name -> !isSet(environment, name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSet(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }
}
