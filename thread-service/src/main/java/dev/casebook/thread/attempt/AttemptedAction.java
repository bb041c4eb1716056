package dev.casebook.thread.attempt;

import dev.casebook.thread.entry.Action;
import java.util.Map;

/** What was tried, by the name its success has in the log, so that one filter finds both. */
final class AttemptedAction {

    private static final Map<String, Action> ACCEPTED = Map.ofEntries(
            Map.entry("open", Action.TICKET_OPENED),
            Map.entry("change", Action.TICKET_CHANGED),
            Map.entry("assign", Action.TICKET_ASSIGNED),
            Map.entry("resolve", Action.TICKET_RESOLVED),
            Map.entry("reopen", Action.TICKET_REOPENED),
            Map.entry("rate", Action.RATED),
            Map.entry("reply", Action.REPLIED),
            Map.entry("note", Action.NOTE_ADDED),
            Map.entry("request_context", Action.CONTEXT_REQUESTED),
            Map.entry("answer_context", Action.CONTEXT_ANSWERED),
            Map.entry("accept_context", Action.CONTEXT_ACCEPTED),
            Map.entry("withdraw_context", Action.CONTEXT_WITHDRAWN),
            Map.entry("attach", Action.ATTACHMENT_ADDED),
            Map.entry("delete_attachment", Action.ATTACHMENT_REMOVED),
            Map.entry("export_evidence", Action.EVIDENCE_EXPORTED));

    private AttemptedAction() {}

    /** An act without a line for its success keeps the gateway's name. */
    static String of(String gatewayName) {
        Action accepted = ACCEPTED.get(gatewayName);
        return accepted == null ? gatewayName : accepted.wire();
    }
}
