package dev.casebook.localstack.verb;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.token.LoginFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All verbs; a failure a person can mend is one sentence on the error stream, anything else a stack trace. */
@Command(
        name = "casebook",
        synopsisSubcommandLabel = "VERB",
        description = "Runs Casebook on this machine.",
        subcommands = {
            UpVerb.class,
            DownVerb.class,
            StatusVerb.class,
            LogsVerb.class,
            SeedVerb.class,
            ResetVerb.class,
            TokenVerb.class,
            VerifyEvidenceVerb.class,
            ReplayDeadLettersVerb.class,
            VerifyAuditVerb.class,
            RestartVerb.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Verbs of the script itself:",
            "  dev SERVICE  Rebuilds one service and restarts it in the running desk; dev dashboard reloads hot.",
            "  test         Runs all tests.",
            "  listen       Prints what people are told, from the public topic: an example for consumers of your own.",
            "  bench        Measures the running desk.",
            "",
            "CASEBOOK_DATA, CASEBOOK_PORT and CASEBOOK_PORT_BASE choose another place for data and ports."
        })
public final class CasebookCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CasebookCommand.class);

    /** Runs a verb; the answer is the exit status. */
    public static int run(String... arguments) {
        return new CommandLine(new CasebookCommand())
                .setOut(new java.io.PrintWriter(Terminal.OUT, true))
                .setErr(new java.io.PrintWriter(Terminal.ERR, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Terminal.ERR.println(sentence(failure));
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, Terminal.OUT);
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case CannotStart said -> String.valueOf(said.getMessage());
            case LoginFailed said -> String.valueOf(said.getMessage());
            case IllegalArgumentException said -> String.valueOf(said.getMessage());
            default -> {
                LOG.error("a verb failed", failure);
                yield failure + "; the launcher's log says more";
            }
        };
    }
}
