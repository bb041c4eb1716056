package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.desk.Replicas;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the desk and watches it until Ctrl-C or ./casebook down.")
final class UpVerb implements Callable<Integer> {
    @Option(
            names = "--replicas",
            paramLabel = "SERVICE=N",
            description = "Starts several of a service, like ticket-service=2; may be repeated.")
    private List<String> replicas = List.of();

    @Option(names = "--detach", description = "Returns when everything is ready, and leaves the desk running.")
    private boolean detach;

    @Override
    public Integer call() {
        Layout layout = Verbs.layout();
        Replicas counts = Replicas.parse(replicas);
        var running = Verbs.launcher(layout);
        if (running.isPresent()) {
            Terminal.OUT.println("The desk is already up at " + layout.publicUrl() + " (launcher pid "
                    + running.get().pid() + "); ./casebook down stops it.");
            return 0;
        }
        return detach ? new Detached(layout, replicas).start() : new Launch(layout, counts).run();
    }
}
