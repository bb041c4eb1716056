package dev.casebook.localstack.verb;

import dev.casebook.localstack.token.DemoLogin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token of a demo person, valid for one hour.")
final class TokenVerb implements Runnable {
    @Parameters(paramLabel = "USER", description = "A demo person, like olivia.")
    private String user = "";

    @Override
    public void run() {
        Terminal.OUT.println(new DemoLogin(Verbs.layout().issuer()).token(user));
    }
}
