package dev.casebook.localstack.redis;

import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import redis.embedded.core.ExecutableProvider;

/** The Redis program, unpacked once from the class path; several processes may do so at the same time. */
final class RedisBinary {
    private RedisBinary() {}

    static Path in(Path programs) {
        Path program = programs.resolve("redis-server");
        if (Files.isExecutable(program)) {
            return program;
        }
        try {
            Files.createDirectories(programs);
            Path draft = Files.createTempDirectory(programs, "unpacking");
            Path unpacked = ExecutableProvider.newJarResourceProvider(draft.toFile())
                    .get()
                    .toPath();
            unpacked.toFile().setExecutable(true);
            Files.move(unpacked, program, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(draft);
            return program;
        } catch (IOException e) {
            throw new CannotStart("cannot unpack Redis into " + programs + ": " + e.getMessage(), e);
        }
    }
}
