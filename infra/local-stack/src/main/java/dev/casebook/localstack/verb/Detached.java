package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.log.LogView;
import dev.casebook.localstack.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the launcher as a process of its own, shows what it says until it is ready, and leaves it alone. */
record Detached(Layout layout, List<String> replicas) {
    private static final long LOOK_EVERY_MILLIS = 100;

    int start() {
        Path said = layout.logs().resolve("up.out");
        try {
            Files.createDirectories(said.getParent());
            Files.deleteIfExists(said);
            Process launcher = Command.of(command()).start(said);
            var view = new LogView(said, "", Terminal.OUT);
            while (launcher.isAlive() && !Ready.is(layout, launcher.pid())) {
                view.more();
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            view.more();
            return launcher.isAlive() ? 0 : Math.max(launcher.exitValue(), Ready.is(layout, launcher.pid()) ? 0 : 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.casebook.localstack.Casebook", "up"));
        replicas.forEach(word -> words.addAll(List.of("--replicas", word)));
        return words;
    }
}
