package dev.casebook.localstack.process;

import dev.casebook.localstack.part.CannotStart;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a child in its own session, with its output appended to a log file and its pid recorded. */
public record ChildProcess(Path log, PidFile pidFile) {
    /**
     * Starts the command.
     *
     * @param environment added to this process's own
     */
    public Process start(List<String> command, Map<String, String> environment) {
        List<String> words = new ArrayList<>(OwnSession.prefix());
        words.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            pidFile.write(process.toHandle());
            return process;
        } catch (IOException e) {
            throw new CannotStart("cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** The last lines of the log, for a sentence about what went wrong. */
    public String lastLines(int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
