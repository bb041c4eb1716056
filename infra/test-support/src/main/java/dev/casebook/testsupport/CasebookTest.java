package dev.casebook.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;

/**
 * Runs the service on a random port against the servers of this JVM: every {@code CASEBOOK_*} setting is registered, and a
 * {@code WebTestClient} for the port can be injected.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public @interface CasebookTest {
    /** The prefix of the fresh database to make, like {@code threads}; none when empty. */
    String database() default "";

    /** Whether Kafka is started and named in the settings. */
    boolean kafka() default true;

    /** Whether Redis is started and named in the settings. */
    boolean redis() default false;

    /** Whether the object store is started and named in the settings. */
    boolean objectStore() default false;

    /** More properties, which win over those registered here. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** The component classes, when not found by the usual search. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};
}
