package dev.casebook.localstack.postgres;

import dev.casebook.localstack.part.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once from the class path; several processes may do so at the same time. */
record PostgresBinaries(Path home) {
    private static final String VERSION = "18.6";

    static PostgresBinaries in(Path directory) {
        Path home = directory.resolve("postgres-" + VERSION);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            unpack(home);
        }
        try {
            // as the system names it among its processes
            return new PostgresBinaries(home.toRealPath());
        } catch (IOException e) {
            throw new CannotStart("cannot read " + home + ": " + e.getMessage(), e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path home) {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource())) {
            if (packed == null) {
                throw new CannotStart("no PostgreSQL binaries for this system on the class path: " + resource());
            }
            Files.createDirectories(home.getParent());
            Path draft = Files.createTempDirectory(home.getParent(), "unpacking");
            untar(new XZInputStream(new BufferedInputStream(packed)), draft);
            settle(draft, home);
        } catch (IOException e) {
            throw new CannotStart("cannot unpack PostgreSQL into " + home + ": " + e.getMessage(), e);
        }
    }

    private static void untar(InputStream stream, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(stream)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    /** Another process may have been faster; then its copy is as good as ours. */
    private static void settle(Path draft, Path home) throws IOException {
        draft.toFile().setReadable(true, false);
        draft.toFile().setExecutable(true, false);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }

    private static String resource() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + os + "-" + arch + ".txz";
    }
}
