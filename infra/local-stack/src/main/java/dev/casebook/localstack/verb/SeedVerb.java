package dev.casebook.localstack.verb;

import picocli.CommandLine.Command;

@Command(name = "seed", description = "Fills in the demo data that is not there yet.")
final class SeedVerb implements Runnable {
    @Override
    public void run() {
        Terminal.OUT.println(Seeding.fill(Verbs.layout()).strip());
    }
}
