package dev.casebook.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs a program and reads what it says. */
final class Command {
    private Command() {}

    /**
     * Its standard output; standard error goes where ours goes.
     *
     * @throws IllegalStateException when it fails
     */
    static String output(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed: " + said);
        }
        return said;
    }
}
