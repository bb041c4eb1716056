package dev.casebook.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./casebook bench}: measures the running desk and appends the figures to RESULTS.md. */
@CommandLine.Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the running desk.",
        subcommands = Starts.class)
public final class Bench implements Callable<Integer> {
    /** Tickets made in a run are a few thousand; more than this long nobody waits for order. */
    private static final Duration TIDY_UP = Duration.ofMinutes(3);

    @CommandLine.Mixin
    private final BenchOptions options = new BenchOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        var status = options.readStatus();
        var processes = new Processes(status.processes());
        try (var staff = new Http(options.readToken());
                var customer = new Http(options.readCustomerToken());
                var baseline = Baseline.prepare(options, status)) {
            var desk = new Desk(status.addresses(), staff, options.account);
            var report = measure(desk, processes, baseline, new Sections(options, desk, staff, customer, processes));
            report.appendTo(options.results);
            say(report.markdown());
        }
        return 0;
    }

    private Report measure(Desk desk, Processes processes, Baseline baseline, Sections sections) throws Exception {
        say("making tickets");
        desk.prepare();
        var measurement = new Measurement(desk, processes, options.duration());
        say("warming up for " + options.warmUp + " s");
        measurement.warmUp(Duration.ofSeconds(options.warmUp), options.connections.getFirst());
        var figures = options.only.contains(Part.OPERATIONS) ? operations(measurement, baseline) : List.<Figures>of();
        var more = sections.measure(this::say);
        var memory = processes.pssKib();
        int left = measurement.tidyUp(8, TIDY_UP);
        say(left == 0 ? "all tickets of this run are resolved" : left + " tickets of this run stay open");
        return new Report(heading(baseline), figures, more, memory);
    }

    private List<Figures> operations(Measurement measurement, Baseline baseline)
            throws IOException, InterruptedException {
        var figures = new ArrayList<Figures>();
        for (var cell : cells()) {
            say("%s, %s, %d connections"
                    .formatted(cell.operation().label(), cell.via().label(), cell.connections()));
            figures.add(measurement.measure(cell).beside(baseline.rate(cell)));
        }
        return figures;
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var operation : Operation.values()) {
            for (int connections : options.connections) {
                for (var via : Via.values()) {
                    cells.add(new Cell(operation, via, connections));
                }
            }
        }
        return cells;
    }

    private Report.Heading heading(Baseline baseline) throws IOException {
        return new Report.Heading(
                Machine.time(),
                Machine.here().toString(),
                "%d s for each line after %d s of warm-up; the load comes from the same machine; closed loop, staff caller."
                        .formatted(options.seconds, options.warmUp),
                baseline.there());
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
