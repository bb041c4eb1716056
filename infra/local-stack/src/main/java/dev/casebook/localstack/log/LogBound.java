package dev.casebook.localstack.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps log files small while their writers hold them open: a file that grew too large is copied aside and emptied. Writers append, so
 * they go on at the start; what is written between copy and truncation is lost, which a log can bear.
 *
 * @param limit in bytes; a log takes at most twice as much
 */
public record LogBound(Path directory, long limit) {
    private static final Logger LOG = LoggerFactory.getLogger(LogBound.class);

    /** Looks at every log once. */
    public void apply() {
        try {
            for (Path log : logs()) {
                if (Files.size(log) > limit) {
                    Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                    empty(log);
                }
            }
        } catch (IOException e) {
            LOG.warn("cannot bound the logs in {}: {}", directory, e.getMessage());
        }
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private static void empty(Path log) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }
}
