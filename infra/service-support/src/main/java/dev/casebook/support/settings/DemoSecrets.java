package dev.casebook.support.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.PropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/**
 * What everyone knows of the demo: the users, and the passwords, secrets and keys, that stand in the files for the profile
 * local.
 */
record DemoSecrets(Set<String> users, Set<String> secrets) {

    private static final String COMMON = "casebook-local";
    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|key).*");
    // USER and user.name say who runs the process, not as whom it signs in somewhere.
    private static final Pattern USER = Pattern.compile("(?i).+[._-]user(name)?");

    static DemoSecrets ofThisService() {
        MutablePropertySources demo = new MutablePropertySources();
        Stream.of("application-local.yml", SharedSettings.DEMO)
                .filter(file -> new ClassPathResource(file).exists())
                .flatMap(file -> SharedSettings.load(file).stream())
                .forEach(demo::addLast);
        return new DemoSecrets(values(demo, USER), values(demo, SECRET));
    }

    /** The first setting that holds one of them. */
    Optional<String> foundIn(ConfigurableEnvironment environment) {
        return names(environment.getPropertySources())
                .distinct()
                .sorted()
                .filter(name -> known(name, String.valueOf(environment.getProperty(name))))
                .findFirst();
    }

    private boolean known(String name, String value) {
        return matches(USER, name) && users.contains(value)
                || matches(SECRET, name) && (secrets.contains(value) || value.contains(COMMON));
    }

    private static Set<String> values(PropertySources demo, Pattern kind) {
        PropertySourcesPropertyResolver resolver = new PropertySourcesPropertyResolver(demo);
        resolver.setIgnoreUnresolvableNestedPlaceholders(true);
        return names(demo)
                .filter(name -> matches(kind, name))
                .map(name -> String.valueOf(resolver.getProperty(name)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(PropertySources sources) {
        return sources.stream()
                .flatMap(DemoSecrets::namesIn)
                .filter(name -> matches(USER, name) || matches(SECRET, name));
    }

    private static Stream<String> namesIn(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Arrays.stream(known.getPropertyNames())
                : Stream.of();
    }

    private static boolean matches(Pattern kind, String name) {
        return kind.matcher(name).matches();
    }
}
