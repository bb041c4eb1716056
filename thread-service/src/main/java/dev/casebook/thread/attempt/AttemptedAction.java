package dev.casebook.thread.attempt;

import dev.casebook.thread.entry.Action;
import java.util.Map;

/** What was tried, by the name its success has in the log, so that one filter finds both. */
final class AttemptedAction {

    private static final Map<String, Action> ACCEPTED = Map.of(
            "open", Action.TICKET_OPENED,
            "change", Action.TICKET_CHANGED,
            "assign", Action.TICKET_ASSIGNED,
            "resolve", Action.TICKET_RESOLVED,
            "reopen", Action.TICKET_REOPENED,
            "reply", Action.REPLIED,
            "note", Action.NOTE_ADDED,
            "request_context", Action.CONTEXT_REQUESTED,
            "answer_context", Action.CONTEXT_ANSWERED,
            "attach", Action.ATTACHMENT_ADDED);

    private AttemptedAction() {}

    /** An act without a line for its success keeps the gateway's name. */
    static String of(String gatewayName) {
        Action accepted = ACCEPTED.get(gatewayName);
        return accepted == null ? gatewayName : accepted.wire();
    }
}
