package dev.casebook.localstack.evidence;

import java.util.List;

/**
 * What a check found.
 *
 * @param problems every changed, added, missing or moved part, in words; none when the package holds
 * @param about what the package says of itself; to be believed only when it holds
 */
public record Verdict(List<String> problems, About about) {

    public Verdict {
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }

    /** @param entries of the audit chain, hidden ones included */
    public record About(
            String ticketId, String edition, String createdAt, boolean demo, String keyId, long entries, int files) {

        static final About NOTHING = new About("", "", "", false, "", 0, 0);
    }
}
