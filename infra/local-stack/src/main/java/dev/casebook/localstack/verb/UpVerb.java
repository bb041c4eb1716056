package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.desk.Replicas;
import dev.casebook.localstack.process.Await;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the desk and watches it until Ctrl-C or ./casebook down.")
final class UpVerb implements Callable<Integer> {
    /** How long a launcher that was killed a moment ago may still look alive. */
    private static final Duration KILLED_JUST_NOW = Duration.ofMillis(500);

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
        if (!Await.until(KILLED_JUST_NOW, () -> Verbs.launcher(layout).isEmpty())) {
            return new RunningDesk(layout).greet(detach);
        }
        return detach ? new Detached(layout, replicas).start() : new Launch(layout, counts).run();
    }
}
