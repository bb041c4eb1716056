package dev.casebook.localstack.desk;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** How Java is run on the local desk. */
final class Java {
    /** The program this launcher runs with. */
    static final String PROGRAM =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<String> ALWAYS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    // half the CPU of a default start, and a third of the memory; wrong for measuring under load
    private static final String QUICK_AND_SMALL =
            "-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xss512k -Xmx256m"
                    + " -XX:+ExitOnOutOfMemoryError";

    private Java() {}

    /** What the launcher itself runs from. */
    static Path ownJar() {
        try {
            return Path.of(Java.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The options of a service: {@code CASEBOOK_JAVA_OPTIONS}, or small and quick to start. */
    static List<String> serviceOptions() {
        String chosen = System.getenv().getOrDefault("CASEBOOK_JAVA_OPTIONS", QUICK_AND_SMALL);
        return java.util.stream.Stream.concat(
                        ALWAYS.stream(), java.util.Arrays.stream(chosen.strip().split("\\s+", -1)))
                .filter(option -> !option.isEmpty())
                .toList();
    }
}
