package dev.casebook.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's {@code postmaster.pid}. After a reboot its pid may belong to a stranger, and PostgreSQL then refuses to start until
 * someone deletes the file.
 */
record LockFile(Path path, PostgresBinaries binaries) {
    /** Deletes the file when its pid is no PostgreSQL, and none of ours runs: a lone backend would still guard the data. */
    void removeWhenStale() {
        if (Files.exists(path) && !anyPostgres()) {
            path.toFile().delete();
        }
    }

    private boolean anyPostgres() {
        if (!held()) {
            // nobody has that pid: PostgreSQL itself finds that out, and looks for backends left behind
            return true;
        }
        String program = binaries.program("postgres");
        return ProcessHandle.allProcesses()
                .anyMatch(process ->
                        process.info().command().filter(program::equals).isPresent());
    }

    private boolean held() {
        try {
            String pid = Files.readString(path).lines().findFirst().orElse("");
            return ProcessHandle.of(Long.parseLong(pid.strip())).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
