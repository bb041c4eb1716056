package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.process.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

/**
 * A packaged jar, laid out as plain files: it starts in two thirds of the CPU time, and a rebuild of the jar does not disturb a process
 * that runs from it.
 *
 * @param jar the packaged jar
 * @param directory where layouts of all versions are kept
 */
record Application(Path jar, Path directory) {
    private static final String FILE = "app.jar";

    /** The jar to run, laid out when this version was not yet. */
    Path laidOut(Path log) {
        try {
            Path home = directory.resolve(name() + "-" + version());
            if (!Files.exists(home.resolve(FILE))) {
                layOut(home, log);
                removeOthersThan(home);
            }
            return home.resolve(FILE);
        } catch (IOException e) {
            throw new CannotStart("cannot lay out " + jar + ": " + e.getMessage(), e);
        }
    }

    private void layOut(Path home, Path log) throws IOException {
        Files.createDirectories(directory);
        Path draft = Files.createTempDirectory(directory, "unpacking");
        var tool = Command.of(List.of(
                Java.PROGRAM,
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                draft.toString()));
        if (tool.start(log).onExit().join().exitValue() != 0) {
            throw new CannotStart("cannot lay out " + jar + "; see " + log);
        }
        Files.move(draft.resolve(jar.getFileName()), draft.resolve(FILE));
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // a replica was faster
            if (!Files.exists(home.resolve(FILE))) {
                throw e;
            }
            delete(draft);
        }
    }

    /** Java has the open files of a running older version; only their names go. */
    private void removeOthersThan(Path home) throws IOException {
        try (Stream<Path> layouts = Files.list(directory)) {
            for (Path layout : layouts.toList()) {
                String found = layout.getFileName().toString();
                if (found.matches(name() + "-[0-9a-f]{8}") && !layout.equals(home)) {
                    delete(layout);
                }
            }
        }
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private String name() {
        String file = jar.getFileName().toString();
        return file.substring(0, file.indexOf("-0"));
    }

    /** From the checksums the jar's own directory lists: all jars of a reproducible build bear the same time. */
    private String version() throws IOException {
        if (!Files.exists(jar)) {
            throw new CannotStart(jar + " is missing; ./casebook up builds it");
        }
        var sum = new CRC32C();
        try (var packed = new ZipFile(jar.toFile())) {
            packed.stream()
                    .forEach(entry -> sum.update(
                            (entry.getName() + entry.getCrc() + entry.getSize()).getBytes(StandardCharsets.UTF_8)));
        }
        return "%08x".formatted(sum.getValue());
    }
}
