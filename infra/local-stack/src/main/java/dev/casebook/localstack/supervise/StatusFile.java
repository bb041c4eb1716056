package dev.casebook.localstack.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The state of all parts on disk, written by the launcher and read by every other command. */
public record StatusFile(Path path) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Replaces the file in one step. */
    public void write(List<PartStatus> parts) {
        try {
            Files.createDirectories(path.getParent());
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(draft, JSON.writeValueAsString(parts));
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was last written; empty before the first start. */
    public List<PartStatus> read() {
        try {
            return Files.exists(path)
                    ? JSON.readValue(Files.readString(path), new TypeReference<List<PartStatus>>() {})
                    : List.of();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }
}
