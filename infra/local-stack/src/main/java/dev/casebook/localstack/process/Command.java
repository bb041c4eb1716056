package dev.casebook.localstack.process;

import dev.casebook.localstack.part.CannotStart;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program with its arguments.
 *
 * @param environment added to this process's own
 */
public record Command(List<String> words, Map<String, String> environment) {
    /** A program that needs nothing in its environment. */
    public static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    /** Starts it in a session of its own, its output appended to the log, none of our descriptors left in it. */
    public Process start(Path log) {
        List<String> inSession = new ArrayList<>(OwnSession.prefix());
        inSession.addAll(words);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(inSession)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new CannotStart("cannot run " + words.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** The same for the same command, so that a process can be recognised as started with it. */
    String fingerprint() {
        try {
            byte[] all = (words + "\n" + new TreeMap<>(environment)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
