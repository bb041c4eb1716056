package dev.casebook.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the {@code casebook} script and answers its standard output; a failure carries what it said. */
final class Script {

    private Script() {}

    static String run(Duration limit, List<String> arguments, Map<String, String> environment) {
        var said = end(limit, arguments, environment);
        if (said.status() != 0) {
            throw new AssertionError(
                    "casebook " + arguments + " ended with " + said.status() + "\n" + said.out() + said.err());
        }
        return said.out();
    }

    /** What a run said, whichever way it ended. */
    record Said(int status, String out, String err) {}

    static Said end(Duration limit, List<String> arguments, Map<String, String> environment) {
        try {
            var out = Files.createTempFile("casebook", ".out");
            var err = Files.createTempFile("casebook", ".err");
            var command = new ArrayList<String>();
            command.add(Repository.root().resolve("casebook").toString());
            command.addAll(arguments);
            var builder = new ProcessBuilder(command)
                    .directory(Repository.root().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(
                        "casebook " + arguments + " took longer than " + limit + "\n" + Files.readString(err));
            }
            return new Said(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("casebook " + arguments + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
