package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./casebook bench starts}: measures the first start and the next ones of a desk of its own, from the command to the first page,
 * and appends the figures to RESULTS.md. Other work on the machine makes them worse: a running desk is stopped before.
 */
@CommandLine.Command(
        name = "starts",
        mixinStandardHelpOptions = true,
        description = "Measures the starts of a desk of its own, with empty data and own ports.")
final class Starts implements Callable<Integer> {

    @Option(names = "--repository", description = "the checkout, already built", defaultValue = ".")
    private Path repository = Path.of(".");

    @Option(names = "--port", description = "of the desk's gateway", defaultValue = "8380")
    private int port;

    @Option(names = "--port-base", description = "first of the ports behind it", defaultValue = "28300")
    private int portBase;

    @Option(names = "--times", description = "how often each next start is measured", defaultValue = "3")
    private int times;

    @Option(
            names = "--results",
            description = "file the figures are appended to",
            defaultValue = "infra/load-tests/RESULTS.md")
    private Path results = Path.of("RESULTS.md");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (times < 1 || times > 20) {
            throw new IllegalArgumentException("--times is 1 to 20");
        }
        Path data = Files.createTempDirectory("casebook-starts");
        String report = report(new StartingDesk(repository, data, port, portBase));
        Report.append(report, results);
        spec.commandLine().getOut().println(report);
        return 0;
    }

    private String report(StartingDesk desk) throws IOException, InterruptedException {
        try {
            double first = desk.start(false);
            desk.stop();
            List<Double> without = desk.restarts(times, false);
            desk.start(true);
            double making = desk.awaitCaches();
            desk.stop();
            return markdown(first, without, desk.restarts(times, true), making);
        } finally {
            desk.remove();
        }
    }

    private static String markdown(double first, List<Double> without, List<Double> with, double making)
            throws IOException {
        return """

                ## %s

                %s. Starts of a desk with nothing to build, on an otherwise idle machine: seconds from `./casebook up --detach` to the first page (the log-in).

                | start | seconds |
                |---|--:|
                | first, on empty data, filled with demo data | %s |
                | next, without start caches | %s |
                | next, with start caches | %s |

                Making the start caches took %s s in the background.
                """.formatted(
                        Machine.time(),
                        Machine.here(),
                        seconds(List.of(first)),
                        seconds(without),
                        seconds(with),
                        seconds(List.of(making)));
    }

    private static String seconds(List<Double> all) {
        return String.join(
                ", ",
                all.stream().map(one -> String.format(Locale.ROOT, "%.1f", one)).toList());
    }
}
