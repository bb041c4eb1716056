package dev.casebook.localstack.verb;

import dev.casebook.localstack.supervise.PartStatus;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "status", description = "Shows every part with its process, port and state.")
final class StatusVerb implements Runnable {
    @Option(names = "--json", description = "As a JSON array, alone on standard output.")
    private boolean json;

    @Override
    public void run() {
        List<PartStatus> parts = Verbs.status(Verbs.layout());
        if (json) {
            Terminal.OUT.println(JsonMapper.shared().writeValueAsString(parts));
        } else if (parts.isEmpty()) {
            Terminal.OUT.println("The desk was never started here; ./casebook up starts it.");
        } else {
            Terminal.OUT.println(
                    String.format(Locale.ROOT, "%-24s %-11s %8s %6s  %s", "part", "state", "pid", "port", "since"));
            parts.forEach(part -> Terminal.OUT.println(String.format(
                    Locale.ROOT,
                    "%-24s %-11s %8d %6d  %s",
                    part.name(),
                    part.state(),
                    part.pid(),
                    part.port(),
                    part.since())));
        }
    }
}
