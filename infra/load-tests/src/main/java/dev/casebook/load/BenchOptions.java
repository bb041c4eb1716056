package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen on the command line; every default makes a run of about nine minutes. */
final class BenchOptions {
    @Option(
            names = "--repository",
            description = "the checkout; its ./casebook is asked for status and token",
            defaultValue = ".")
    Path repository = Path.of(".");

    @Option(names = "--status", description = "file with the JSON of ./casebook status --json, instead of asking")
    @Nullable
    Path status;

    @Option(names = "--token", description = "access token of a staff person, instead of asking for sam's")
    @Nullable
    String token;

    @Option(names = "--customer-token", description = "access token of a person of the account, instead of bella's")
    @Nullable
    String customerToken;

    @Option(
            names = "--only",
            split = ",",
            description = "the parts to measure: ${COMPLETION-CANDIDATES}",
            defaultValue = "OPERATIONS,LIVE,STREAMS,FILES")
    List<Part> only = List.of();

    @Option(names = "--streams", description = "streams held open on one thread-service", defaultValue = "1000")
    int streams;

    @Option(names = "--file-megabytes", description = "size of the file moved up and down", defaultValue = "500")
    int fileMegabytes;

    @Option(
            names = "--account",
            description = "account that new tickets are for",
            defaultValue = "0198a000-0000-7000-8000-00000000a002")
    String account = "";

    @Option(names = "--connections", split = ",", description = "how many ask at once", defaultValue = "8,32")
    List<Integer> connections = List.of();

    @Option(names = "--seconds", description = "length of each measurement", defaultValue = "15")
    int seconds;

    @Option(
            names = "--warm-up",
            description = "seconds of all operations before the first measurement",
            defaultValue = "60")
    int warmUp;

    @Option(names = "--no-pgbench", description = "leave pgbench out")
    boolean withoutPgbench;

    @Option(
            names = "--results",
            description = "file the figures are appended to",
            defaultValue = "infra/load-tests/RESULTS.md")
    Path results = Path.of("RESULTS.md");

    /** Beyond these bounds a run measures the machine's patience, and fills its disk. */
    void check() {
        if (seconds < 1 || seconds > 300 || warmUp < 0 || warmUp > 600) {
            throw new IllegalArgumentException("--seconds is 1 to 300, --warm-up 0 to 600");
        }
        if (streams < 1 || streams > 5000 || fileMegabytes < 1 || fileMegabytes > 2000) {
            throw new IllegalArgumentException("--streams are 1 to 5000, --file-megabytes 1 to 2000");
        }
        if (connections.isEmpty() || connections.stream().anyMatch(n -> n < 1 || n > 256)) {
            throw new IllegalArgumentException("--connections are 1 to 256");
        }
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    Status readStatus() throws IOException, InterruptedException {
        return Status.parse(
                status == null
                        ? Command.output(List.of(casebook(), "status", "--json"), Map.of())
                        : Files.readString(status));
    }

    String readToken() throws IOException, InterruptedException {
        return token == null ? tokenOf("sam") : token;
    }

    String readCustomerToken() throws IOException, InterruptedException {
        return customerToken == null ? tokenOf("bella") : customerToken;
    }

    private String tokenOf(String user) throws IOException, InterruptedException {
        return Command.output(List.of(casebook(), "token", user), Map.of()).strip();
    }

    private String casebook() {
        return repository.resolve("casebook").toAbsolutePath().toString();
    }
}
