package dev.casebook.localstack.verb;

import dev.casebook.localstack.evidence.EvidenceCheck;
import dev.casebook.localstack.evidence.SigningKey;
import dev.casebook.localstack.evidence.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exits with 0 when the package holds, with 1 when it does not. */
@Command(
        name = "verify-evidence",
        description = "Checks an evidence package offline and names whatever was changed, added or removed.")
final class VerifyEvidenceVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.zip", description = "The package.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The vendor's public key (PEM or base64); not needed for packages made on demo data.")
    private @Nullable Path key;

    @Override
    public Integer call() {
        Optional<SigningKey> given =
                Optional.ofNullable(key).map(VerifyEvidenceVerb::asGiven).map(SigningKey::in);
        Verdict verdict = EvidenceCheck.of(asGiven(file), given);
        verdict.problems().forEach(problem -> Terminal.OUT.println("PROBLEM  " + problem));
        if (!verdict.holds()) {
            Terminal.OUT.println("The package does not hold.");
            return 1;
        }
        Verdict.About about = verdict.about();
        Terminal.OUT.println("The package holds: ticket " + about.ticketId() + ", " + about.edition() + " edition of "
                + about.createdAt() + ", " + about.entries() + " entries, " + about.files() + " files.");
        Terminal.OUT.println("Its chain proves words, files, author ids, times and order since they were written; its"
                + " signature proves all else, names and pages included, since the package was made.");
        Terminal.OUT.println("Signed with the key " + about.keyId() + ".");
        if (about.demo()) {
            Terminal.OUT.println("Made on demo data: it proves nothing about a real case.");
        }
        return 0;
    }

    /** Seen from where the person stands, not from the checkout that the script works in. */
    private static Path asGiven(Path path) {
        return Path.of(System.getProperty("casebook.from", "")).resolve(path);
    }
}
