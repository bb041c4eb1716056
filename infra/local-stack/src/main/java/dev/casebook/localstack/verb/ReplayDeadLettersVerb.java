package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.DeadLetters;
import picocli.CommandLine.Command;

@Command(
        name = "replay-dead-letters",
        description = "Hands every service its dead letters once more; what takes effect now leaves the list.")
final class ReplayDeadLettersVerb implements Runnable {
    @Override
    public void run() {
        new DeadLetters(Verbs.layout()).replay().forEach(Terminal.OUT::println);
    }
}
