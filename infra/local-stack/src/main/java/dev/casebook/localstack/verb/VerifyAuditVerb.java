package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.AuditChains;
import dev.casebook.localstack.desk.AuditChains.BrokenLink;
import dev.casebook.localstack.desk.AuditChains.Progress;
import dev.casebook.localstack.desk.AuditChains.Verdict;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Ends with 1 if a chain is broken. */
@Command(
        name = "verify-audit",
        description = "Recomputes the audit chain of every ticket, or of one, and names the first broken link.")
final class VerifyAuditVerb implements Callable<Integer> {
    private static final Map<String, String> REASONS = Map.of(
            "missing", "the entry is gone",
            "content", "what it says is not what was written",
            "header", "who wrote it, when or what kind it is was changed",
            "link", "it does not follow the entry before it",
            "shown", "readers are shown other words or files than were written",
            "head", "the thread does not end where its head says");

    private static final String LIMITS =
            "Names and roles beside the ids of authors, and the pages they wrote from, are in no chain.";

    @Parameters(paramLabel = "TICKET", arity = "0..1", description = "A ticket, like CB-7K2M9-QXD4T; all without it.")
    private @Nullable String ticket;

    @Option(names = "--json", description = "As a JSON object, alone on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        AuditChains chains = new AuditChains(Verbs.layout());
        Verdict verdict = ticket == null ? chains.all(VerifyAuditVerb::progress) : chains.one(ticket);
        Terminal.OUT.println(json ? JsonMapper.shared().writeValueAsString(verdict) : text(verdict));
        return verdict.broken().isEmpty() ? 0 : 1;
    }

    private static void progress(Progress progress) {
        Terminal.ERR.println(progress.verified() + " of " + progress.total());
    }

    private static String text(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        verdict.broken().forEach(link -> text.append(text(link)).append(System.lineSeparator()));
        String chains = verdict.verified() == 1 ? "1 chain" : verdict.verified() + " chains";
        return text.append(
                        verdict.broken().isEmpty()
                                ? chains + " verified, every entry as it was written. " + LIMITS
                                : chains + " verified, " + verdict.broken().size() + " broken.")
                .toString();
    }

    private static String text(BrokenLink link) {
        return link.ticket() + ": broken at entry " + link.seq() + ", "
                + REASONS.getOrDefault(link.reason(), link.reason())
                + (link.id() == null ? "" : " (" + link.id() + ")");
    }
}
