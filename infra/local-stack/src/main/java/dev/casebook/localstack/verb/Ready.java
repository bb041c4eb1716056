package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark that the desk is ready, left by the launcher for whoever waits. */
final class Ready {
    private Ready() {}

    static void mark(Layout layout) {
        try {
            Files.writeString(
                    file(layout), Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Layout layout) {
        file(layout).toFile().delete();
    }

    /** Whether that launcher has said it is ready. */
    static boolean is(Layout layout, long launcher) {
        try {
            return Files.exists(file(layout)) && Files.readString(file(layout)).equals(Long.toString(launcher));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path file(Layout layout) {
        return layout.run().resolve("ready");
    }
}
