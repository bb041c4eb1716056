package dev.casebook.ticket.catalog;

import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Gate.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller may do, by name, so that a page can show a refused action with its reason. */
final class Capabilities {
    private static final List<String> WRITES =
            List.of("reply", "attach", "resolve", "reopen", "rate", "export_evidence");
    private static final List<String> STAFF = List.of("note", "request_context", "assign", "merge", "change_type");

    private Capabilities() {}

    static Map<String, Capability> of(Gates gates, int openTickets) {
        Map<String, Capability> all = new LinkedHashMap<>();
        all.put("create_ticket", createTicket(gates, openTickets));
        WRITES.forEach(name -> all.put(name, Capability.of(gates.writer().or(() -> gates.feature(name)))));
        for (Priority priority : Priority.values()) {
            all.put("priority_" + priority.key(), Capability.of(gates.writer().or(() -> gates.priority(priority))));
        }
        all.put(
                "attachment_size",
                Capability.of(gates.writer(), limit(gates, gates.plan().attachmentBytes())));
        all.put(
                "ticket_size",
                Capability.of(gates.writer(), limit(gates, gates.plan().ticketBytes())));
        STAFF.forEach(name -> all.put(name, Capability.of(role(gates.caller().staff(), "role:agent"))));
        all.put("administer", Capability.of(role(gates.caller().role() == Role.ADMIN, "role:admin")));
        return all;
    }

    private static Capability createTicket(Gates gates, int openTickets) {
        Integer limit = gates.caller().staff() ? null : gates.plan().openTickets();
        Optional<Gate> gate = gates.writer()
                .or(() -> gates.feature("create_ticket"))
                .or(() -> limit != null && openTickets >= limit ? Optional.of(gates.openLimit()) : Optional.empty());
        return Capability.of(gate, limit == null ? null : limit.longValue());
    }

    private static @Nullable Long limit(Gates gates, long bytes) {
        return gates.caller().staff() ? null : bytes;
    }

    private static Optional<Gate> role(boolean has, String requires) {
        return has
                ? Optional.empty()
                : Optional.of(
                        new Gate(Kind.ROLE, requires, "This is the work of the support staff.", "Not your role."));
    }
}
