package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

@Command(name = "reset", description = "Stops the desk and removes its data; the next start fills in demo data anew.")
final class ResetVerb implements Callable<Integer> {
    // only what the desk made: CASEBOOK_DATA may point anywhere
    private static final List<String> OURS = List.of(
            "postgres", "redis", "kafka", "objects", "mail", "identity", "apps", "programs", "logs", "run", "seeded");

    @Override
    public Integer call() throws IOException {
        Layout layout = Verbs.layout();
        Shutdown.of(layout).run();
        for (String name : OURS) {
            delete(layout.data().resolve(name));
        }
        // stays when somebody else put something there
        layout.data().toFile().delete();
        Terminal.OUT.println("Removed the data in " + layout.data());
        return 0;
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
