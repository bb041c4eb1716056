package dev.casebook.gateway.attempt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** What someone tried to do, as far as method and path tell. */
record Act(String name, @Nullable String ticketId) {
    private static final String API = "/api/v1/";
    private static final Map<String, String> ON_A_TICKET = Map.ofEntries(
            Map.entry("replies", "reply"),
            Map.entry("notes", "note"),
            Map.entry("resolve", "resolve"),
            Map.entry("reopen", "reopen"),
            Map.entry("assign", "assign"),
            Map.entry("merge", "merge"),
            Map.entry("rating", "rate"),
            Map.entry("attachments", "attach"),
            Map.entry("evidence", "export_evidence"),
            Map.entry("context-requests", "request_context"));
    private static final Map<String, String> ON_A_REQUEST = Map.of(
            "answers", "answer_context",
            "accept", "accept_context",
            "withdraw", "withdraw_context");

    /** Null for what changes nothing worth telling: reads, own read markers, checks, presence, and calls outside the API. */
    static @Nullable Act of(HttpMethod method, String path) {
        if (method == HttpMethod.GET
                || method == HttpMethod.HEAD
                || !path.startsWith(API)
                || path.endsWith("/presence")
                || path.endsWith("/read")
                || path.equals(API + "tickets/check")) {
            return null;
        }
        var parts = List.of(path.substring(API.length()).split("/"));
        return switch (parts.getFirst()) {
            case "tickets" -> onTickets(parts);
            case "attachments" -> new Act(method == HttpMethod.DELETE ? "delete_attachment" : "attach", null);
            default -> new Act(plain(parts.getFirst()), null);
        };
    }

    private static Act onTickets(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> new Act("open", null);
            case 2 -> new Act("change", SpokenTicketId.canonical(parts.get(1)));
            default -> new Act(onATicket(parts), SpokenTicketId.canonical(parts.get(1)));
        };
    }

    private static String onATicket(List<String> parts) {
        var part = parts.get(2);
        var name = ON_A_TICKET.getOrDefault(part, plain(part));
        return part.equals("context-requests") && parts.size() == 5
                ? ON_A_REQUEST.getOrDefault(parts.get(4), name)
                : name;
    }

    private static String plain(String part) {
        var name = part.replace('-', '_').toLowerCase(Locale.ROOT);
        return name.matches("[a-z_]{1,40}") ? name : "unknown";
    }
}
