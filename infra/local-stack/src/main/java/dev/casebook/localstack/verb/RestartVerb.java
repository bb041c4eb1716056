package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Desk;
import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.process.Await;
import dev.casebook.localstack.supervise.PartStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restart",
        hidden = true,
        description = "Restarts a service of the running desk; ./casebook dev uses it after a rebuild.")
final class RestartVerb implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Parameters(paramLabel = "SERVICE")
    private String service = "";

    @Override
    public Integer call() {
        Layout layout = Verbs.layout();
        List<PartStatus> before = replicas(layout);
        if (Verbs.launcher(layout).isEmpty() || before.isEmpty()) {
            Terminal.ERR.println(service + " is not running here; ./casebook up starts the desk.");
            return 1;
        }
        long begin = System.nanoTime();
        before.forEach(part -> Desk.restarts(layout).make(part.name()));
        boolean done = Await.until(
                PATIENCE,
                () -> replicas(layout).stream()
                        .allMatch(part ->
                                part.up() && before.stream().noneMatch(old -> old.pid() == part.pid() && old.up())));
        if (!done) {
            Terminal.ERR.println(service + " did not come back; ./casebook logs " + service + " says why.");
            return 1;
        }
        Terminal.OUT.println(service + " is up again after " + (System.nanoTime() - begin) / 1_000_000_000 + " s.");
        return 0;
    }

    private List<PartStatus> replicas(Layout layout) {
        return Verbs.status(layout).stream()
                .filter(part -> part.name().matches(java.util.regex.Pattern.quote(service) + "(-[0-9]+)?"))
                .toList();
    }
}
