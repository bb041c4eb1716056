package dev.casebook.localstack;

import dev.casebook.localstack.verb.CasebookCommand;

/** The launcher behind the {@code casebook} script. */
public final class Casebook {
    private Casebook() {}

    public static void main(String[] arguments) {
        System.exit(CasebookCommand.run(arguments));
    }
}
