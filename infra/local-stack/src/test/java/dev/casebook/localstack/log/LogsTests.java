package dev.casebook.localstack.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTests {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void showsTheEndAndThenWhatIsAdded() throws IOException {
        Path log = directory.resolve("a.log");
        Files.writeString(log, "one\ntwo\nthree\n");
        LogView view = view(log);
        view.tail(2);
        Files.writeString(log, "fo", StandardOpenOption.APPEND);
        view.more();
        Files.writeString(log, "ur\n", StandardOpenOption.APPEND);
        view.more();
        assertThat(text()).isEqualTo("a | two\na | three\na | four\n");
    }

    @Test
    void largeLogIsSetAsideAndItsWriterGoesOn() throws IOException {
        Path log = directory.resolve("a.log");
        try (var writer = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("a long line\n".getBytes(StandardCharsets.UTF_8));
            LogView view = view(log);
            view.tail(1);
            new LogBound(directory, 5).apply();
            writer.write("new\n".getBytes(StandardCharsets.UTF_8));
            view.more();
        }
        assertThat(Files.readString(log)).isEqualTo("new\n");
        assertThat(directory.resolve("a.log.1")).hasContent("a long line\n");
        assertThat(text()).isEqualTo("a | a long line\na | new\n");
    }

    private LogView view(Path log) {
        return new LogView(log, "a | ", new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
