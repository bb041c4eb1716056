package dev.casebook.localstack.desk;

import java.nio.file.Path;
import java.util.List;

/**
 * Spring's context of one laid-out jar, worked out ahead of time for the settings of this desk: which beans there are and how they
 * are made, as code instead of as a search. Made here and not in the build, whose product has to serve any settings.
 *
 * @param application the laid-out jar
 * @param home where it is made and kept
 */
record StartContext(Path application, Path home) {
    private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";

    /** The jar that comes before the application's own. */
    Path jar() {
        return home.resolve("context.jar");
    }

    /** The words that make Spring write the context's sources, classes and resources. */
    List<String> process(String mainClass, String name) {
        return List.of(
                Java.PROGRAM,
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                application.toString(),
                PROCESSOR,
                mainClass,
                sources().toString(),
                resources().toString(),
                classes().toString(),
                "dev.casebook",
                name);
    }

    /** The words that compile and pack what Spring has written. */
    List<String> pack() {
        return List.of(
                Java.PROGRAM,
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                Java.ownJar().toString(),
                PackContext.class.getName(),
                application.toString(),
                home.toString());
    }

    Path sources() {
        return home.resolve("sources");
    }

    Path resources() {
        return home.resolve("resources");
    }

    Path classes() {
        return home.resolve("classes");
    }
}
