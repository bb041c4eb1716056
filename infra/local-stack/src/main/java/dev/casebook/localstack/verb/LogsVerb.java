package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.log.LogView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of one part's log, or of all.")
final class LogsVerb implements Callable<Integer> {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 20;
    private static final long LOOK_EVERY_MILLIS = 300;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "A part as status names it.")
    private @Nullable String part;

    @Option(names = "-f", description = "Goes on showing what is added.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<LogView> views = views(Verbs.layout());
        if (views.isEmpty()) {
            Terminal.ERR.println(part == null ? "There are no logs yet." : "There is no log of " + part + ".");
            return 1;
        }
        for (LogView view : views) {
            view.tail(part == null ? LINES_OF_EACH : LINES_OF_ONE);
        }
        while (follow) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            for (LogView view : views) {
                view.more();
            }
        }
        return 0;
    }

    private List<LogView> views(Layout layout) throws IOException {
        String wanted = part;
        if (wanted != null) {
            // what runs in the launcher logs there
            Path own = layout.log(wanted);
            Path log = List.of("kafka", "object-store", "mailbox").contains(wanted) ? layout.log("launcher") : own;
            return Files.exists(log) ? List.of(new LogView(log, "", Terminal.OUT)) : List.of();
        }
        List<LogView> views = new ArrayList<>();
        if (Files.isDirectory(layout.logs())) {
            try (Stream<Path> logs = Files.list(layout.logs())) {
                logs.filter(log -> log.toString().endsWith(".log"))
                        .sorted()
                        .forEach(log -> views.add(new LogView(log, prefix(log), Terminal.OUT)));
            }
        }
        return views;
    }

    private static String prefix(Path log) {
        String name = log.getFileName().toString();
        return name.substring(0, name.length() - ".log".length()) + " | ";
    }
}
