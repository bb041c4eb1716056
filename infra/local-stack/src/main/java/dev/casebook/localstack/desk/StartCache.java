package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * What takes two thirds of the CPU time off the next start of one laid-out jar: Spring's context worked out ahead of time, and the
 * JVM's own record of a start (AOT cache, JEP 483 and 514). Both belong to that very jar and to the settings they were made with; a
 * start with other settings is an ordinary one, and a JVM that cannot use its record says so in its log.
 *
 * @param jar the laid-out jar
 * @param settings the fingerprint of the settings of the start
 */
record StartCache(Path jar, String settings) {

    /** Whether one has been made. */
    boolean there() {
        return Files.exists(record());
    }

    /**
     * The words that make Java run the jar, with the cache if it is there. The same words with and without, so that a process
     * started without it is still recognised as started by this command.
     */
    List<String> start() {
        Path options = jar.resolveSibling("start.options");
        try {
            Path draft = Files.createTempFile(jar.getParent(), "start", ".new");
            Files.writeString(
                    draft,
                    there()
                            ? "\"-XX:AOTCache=" + quoted(record()) + "\"\n" + program()
                            : "-jar " + quotedWord(jar) + "\n");
            Files.move(draft, options, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("cannot write " + options + ": " + e.getMessage(), e);
        }
        return List.of("@" + options);
    }

    /** The words of a start that makes the JVM's record and ends before the service takes part in anything. */
    List<String> rehearsal() throws IOException {
        Path options = home().resolve("rehearsal.options");
        Files.writeString(options, program());
        return List.of("-XX:AOTCacheOutput=" + draft(), "-Dspring.context.exit=onRefresh", "@" + options);
    }

    /** Where Spring's context is worked out. */
    StartContext context() {
        return new StartContext(jar, home());
    }

    /** Puts what a rehearsal has left in its place; false when it left nothing. */
    boolean keep() throws IOException {
        if (!Files.exists(draft())) {
            return false;
        }
        Files.move(draft(), record(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Data of its own for a service that would share a file with the running one. */
    Path data() {
        return home().resolve("data");
    }

    /** Of this jar with these settings; other settings have others. */
    Path home() {
        return jar.resolveSibling("start-" + settings);
    }

    private String program() throws IOException {
        return Files.exists(context().jar())
                ? "-Dspring.aot.enabled=true\n-cp " + quotedWord(context().jar() + ":" + jar) + "\n" + mainClass()
                        + "\n"
                : "-jar " + quotedWord(jar) + "\n";
    }

    String mainClass() throws IOException {
        try (var packed = new JarFile(jar.toFile())) {
            return packed.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private Path record() {
        return home().resolve("start.aot");
    }

    private Path draft() {
        return home().resolve("start.aot.new");
    }

    private static String quotedWord(Object word) {
        return '"' + quoted(word) + '"';
    }

    private static String quoted(Object word) {
        return word.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
