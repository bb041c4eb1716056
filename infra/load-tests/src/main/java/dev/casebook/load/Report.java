package dev.casebook.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run's section of RESULTS.md; sections are appended, never rewritten. */
record Report(Heading heading, List<Figures> figures, List<String> more, Map<String, Long> pssKib) {
    /** What the figures belong to. */
    record Heading(String time, String machine, String conditions, boolean pgbenchThere) {}

    void appendTo(Path file) throws IOException {
        append(markdown(), file);
    }

    static void append(String markdown, Path file) throws IOException {
        Files.writeString(file, markdown, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add("\n## " + heading.time() + "\n");
        lines.add(heading.machine() + ". " + heading.conditions() + "\n");
        if (!figures.isEmpty()) {
            lines.addAll(table());
        }
        lines.addAll(more);
        lines.add("");
        lines.addAll(memory());
        return String.join("\n", lines) + "\n";
    }

    private List<String> table() {
        var processes = figures.stream()
                .flatMap(one -> one.cpuMillis().keySet().stream())
                .distinct()
                .toList();
        var head =
                "| operation | way | connections | requests/s | p50 ms | p99 ms | errors | pgbench tx/s | CPU ms/op: "
                        + String.join(" | ", processes) + " |";
        var lines = new ArrayList<>(List.of(head, "|---|---|" + "--:|".repeat(6 + processes.size())));
        for (var one : figures) {
            lines.add(row(one, processes));
        }
        return lines;
    }

    private String row(Figures one, List<String> processes) {
        var cells = new ArrayList<String>(List.of(
                one.cell().operation().label(),
                one.cell().via().label(),
                Integer.toString(one.cell().connections()),
                number(one.requestsPerSecond()),
                number(one.p50Millis()),
                number(one.p99Millis()),
                Long.toString(one.errors()),
                pgbench(one.pgbench())));
        processes.forEach(name -> cells.add(number(one.cpuMillis().getOrDefault(name, 0.0))));
        return "| " + String.join(" | ", cells) + " |";
    }

    private String pgbench(@Nullable Double rate) {
        if (rate != null) {
            return number(rate);
        }
        return heading.pgbenchThere() ? "not run" : "no pgbench here";
    }

    private List<String> memory() {
        long all = pssKib.values().stream().mapToLong(Long::longValue).sum();
        var lines = new ArrayList<>(List.of(
                "Proportional memory of the whole desk after the run: " + all / 1024 + " MiB.\n",
                "| process | PSS MiB |",
                "|---|--:|"));
        new TreeMap<>(pssKib).forEach((name, kib) -> lines.add("| " + name + " | " + kib / 1024 + " |"));
        return lines;
    }

    /** Three digits say all that a single run can. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
