package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops the desk; its data is kept.")
final class DownVerb implements Callable<Integer> {
    @Override
    public Integer call() {
        Layout layout = Verbs.layout();
        boolean stopped = Shutdown.of(layout).run();
        Terminal.OUT.println(stopped ? "The desk is down; its data is kept." : "The desk is not up.");
        return 0;
    }
}
