package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's own record of a start of one laid-out jar, which takes half the CPU time off the next (AOT cache, JEP 483 and
 * 514). It belongs to that very jar and to the options it was made with; a JVM that cannot use it says so in its log and
 * starts without.
 *
 * @param jar the laid-out jar
 */
record StartCache(Path jar) {

    /** Whether one has been made. */
    boolean there() {
        return Files.exists(file());
    }

    /**
     * The JVM option that uses the cache if it is there. The same word with and without, so that a process started without it
     * is still recognised as started by this command.
     */
    String use() {
        Path options = jar.resolveSibling("cache.options");
        try {
            Path draft = Files.createTempFile(jar.getParent(), "cache", ".new");
            Files.writeString(draft, there() ? "\"-XX:AOTCache=" + quoted(file()) + "\"\n" : "");
            Files.move(draft, options, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("cannot write " + options + ": " + e.getMessage(), e);
        }
        return "@" + options;
    }

    /** The options of a start that makes the cache and ends before the service takes part in anything. */
    List<String> make() {
        return List.of("-XX:AOTCacheOutput=" + draft(), "-Dspring.context.exit=onRefresh");
    }

    /** Puts what such a start has left in its place; false when it left nothing. */
    boolean keep() throws IOException {
        if (!Files.exists(draft())) {
            return false;
        }
        Files.move(draft(), file(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Data of its own for a service that would share a file with the running one. */
    Path data() {
        return jar.resolveSibling("cache-data");
    }

    private Path file() {
        return jar.resolveSibling("app.aot");
    }

    private Path draft() {
        return jar.resolveSibling("app.aot.new");
    }

    private static String quoted(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
