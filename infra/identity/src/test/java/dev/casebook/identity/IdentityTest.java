package dev.casebook.identity;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test against the running provider, with its own store. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
@ContextConfiguration(initializers = IdentityTest.Store.class)
public @interface IdentityTest {

    /** A fresh folder for each started provider. */
    final class Store implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var folder = Files.createTempDirectory("casebook-identity").toString();
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "store",
                                Map.of(
                                        "casebook.identity.store.data",
                                        folder,
                                        "spring.security.oauth2.authorizationserver.issuer",
                                        "http://127.0.0.1:18080")));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
