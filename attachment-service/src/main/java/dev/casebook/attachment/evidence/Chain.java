package dev.casebook.attachment.evidence;

import dev.casebook.support.json.CasebookJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a ticket, read line by line from a file as thread-service wrote them.
 *
 * @param hiddenFiles ids of the files that readers of the edition may not know of
 */
record Chain(Path file, Edition edition, Set<String> hiddenFiles) {

    /** Where the chain ends. */
    record Head(String hash, long lastSeq) {}

    /** Every line repeats the head. */
    Head head() throws IOException {
        try (var lines = lines()) {
            return lines.findFirst()
                    .map(line -> new Head(
                            line.path("head").asString(), line.path("lastSeq").asLong()))
                    .orElseThrow(() -> new IOException("the chain has no line"));
        }
    }

    /** Hands over entry after entry, in the order of the chain; what is hidden too. */
    void each(Consumer<ChainEntry> entries) throws IOException {
        try (var lines = lines()) {
            lines.filter(line -> line.hasNonNull("seq"))
                    .map(line -> new ChainEntry(line, edition, hiddenFiles))
                    .forEach(entries);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Stream<JsonNode> lines() throws IOException {
        return Files.lines(file).filter(line -> !line.isBlank()).map(CasebookJson.mapper()::readTree);
    }
}
