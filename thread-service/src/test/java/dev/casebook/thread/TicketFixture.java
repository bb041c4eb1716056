package dev.casebook.thread;

import dev.casebook.support.id.SpokenId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.Neighbour;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A ticket of a demo person as ticket-service would tell of it. */
record TicketFixture(String id, DemoPerson opener) {

    static TicketFixture of(String user) {
        return new TicketFixture(SpokenId.random("CB"), DemoPerson.named(user));
    }

    /** A new ticket that ticket-service answers for when it is asked. */
    static TicketFixture known(String user) {
        TicketFixture ticket = of(user);
        ticket.answer("open", 1);
        return ticket;
    }

    void answer(String status, long version) {
        answer(status, version, false);
    }

    /** @param fromDraft whether the ticket was written as a draft first */
    void answer(String status, long version, boolean fromDraft) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ticketId", id).put("subject", "Update stops").put("status", status);
        answer.put("version", version).put("draft", false).put("sequence", 1);
        answer.set("opened", opened().put("draft", fromDraft));
        Neighbour.TICKET.answers("/internal/tickets/" + id, 200, answer.toString());
    }

    ObjectNode opened(String... attachmentIds) {
        DemoPerson.DemoAccount account = Objects.requireNonNull(opener.account());
        ObjectNode opened = JsonNodeFactory.instance.objectNode();
        opened.put("ticketId", id).put("subject", "Update stops").put("problem", "It *stops* at 60 %");
        opened.putObject("account")
                .put("id", account.id())
                .put("name", account.name())
                .put("plan", account.plan());
        opened.set("openedBy", person(opener));
        opened.put("status", "open").put("version", 1).put("route", "/dashboard/support/new");
        opened.set("attachmentIds", CasebookJson.mapper().valueToTree(attachmentIds));
        return opened.put("draft", false).put("at", "2026-11-23T09:00:00.000Z");
    }

    ObjectNode statusChanged(String from, String to, long version, @Nullable String actor) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        changed.put("ticketId", id).put("from", from).put("to", to).put("version", version);
        changed.set("actor", actor == null ? changed.nullNode() : person(DemoPerson.named(actor)));
        changed.put("cause", to.equals("resolved") ? "resolved" : "closed").put("subject", "Update stops");
        return changed.put("route", "/dashboard/support/" + id).put("at", "2026-11-23T10:00:00.000Z");
    }

    ObjectNode changed(long version) {
        ObjectNode changed =
                JsonNodeFactory.instance.objectNode().put("ticketId", id).put("version", version);
        changed.put("subject", "Update stops at 60 %");
        changed.putArray("changes")
                .addObject()
                .put("field", "subject")
                .put("from", "a")
                .put("to", "b");
        changed.set("actor", person(opener));
        return changed.putNull("route").put("at", "2026-11-23T10:00:00.000Z");
    }

    ObjectNode assigned(String actor) {
        ObjectNode assigned =
                JsonNodeFactory.instance.objectNode().put("ticketId", id).put("version", 1);
        assigned.putObject("assignee").put("id", "sam").put("name", "Sam Sorrel");
        assigned.set("actor", person(DemoPerson.named(actor)));
        return assigned.put("subject", "Update stops").put("at", "2026-11-23T10:00:00.000Z");
    }

    ObjectNode attachment(String attachmentId, String uploader, String state, long version) {
        DemoPerson person = DemoPerson.named(uploader);
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        changed.put("ticketId", id)
                .put("accountId", Objects.requireNonNull(opener.account()).id());
        changed.put("attachmentId", attachmentId).put("fileName", "update.log").put("size", 15200);
        changed.put("contentType", "text/plain").put("sha256", state.equals("ready") ? "ab".repeat(32) : null);
        changed.put("declaredSha256", "cd".repeat(32)).put("state", state).putNull("reason");
        changed.put("internal", false)
                .put("visibility", "account")
                .putNull("slot")
                .put("version", version);
        changed.putObject("uploadedBy")
                .put("id", person.personId())
                .put("name", person.name())
                .put("role", person.role());
        return changed.put("at", "2026-11-23T09:30:00.000Z");
    }

    static ObjectNode person(DemoPerson person) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", person.personId())
                .put("name", person.name())
                .put("email", person.email())
                .put("role", person.role());
    }
}
