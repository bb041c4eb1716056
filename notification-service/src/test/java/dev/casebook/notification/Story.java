package dev.casebook.notification;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.DemoPerson.DemoAccount;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What happens on the desk, told by the other services' events. */
public record Story(String ticket, DemoPerson opener, DemoAccount account) {
    /** Of today: what is told is mailed for a day at most. */
    static final String AT =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z");

    private static final String SECRET = "What I typed: A1B2-C3D4-E5F6-7G8H";
    private static final AtomicLong SEQUENCE = new AtomicLong(1);

    /** A ticket nobody has been told of yet, but which its owner knows. */
    public static Story by(String user) {
        return by(DemoPerson.named(user));
    }

    public static Story by(DemoPerson person) {
        return by(person, Objects.requireNonNull(person.account()));
    }

    /** Staff open it in the name of an account. */
    public static Story forAccountOf(String customer, String by) {
        var account = Objects.requireNonNull(DemoPerson.named(customer).account());
        return by(DemoPerson.named(by), account);
    }

    private static Story by(DemoPerson person, DemoAccount account) {
        var story = new Story(SpokenId.random("CB"), person, account);
        Neighbour.TICKET.answers("/internal/tickets/" + story.ticket, 200, story.ownersAnswer());
        return story;
    }

    public static void known(DemoPerson person) {
        known(person, 1);
    }

    public static void known(DemoPerson person, int version) {
        var account = person.account();
        TestEvents.publish("support.people.v1", person.personId(), "person-changed.v1", version, """
                {"personId":"%s","name":"%s","email":"%s","role":"%s","accountId":%s,"accountName":null,"version":%d,"at":"%s"}""".formatted(
                        person.personId(),
                        person.name(),
                        person.email(),
                        person.role(),
                        account == null ? "null" : "\"" + account.id() + "\"",
                        version,
                        AT));
    }

    public TestEvent opened() {
        return opened("Update stops at 60 %");
    }

    public TestEvent opened(String subject) {
        return TestEvents.publish(
                "support.tickets.v1", ticket, "ticket-opened.v1", SEQUENCE.getAndIncrement(), """
                {"ticketId":"%s","account":{"id":"%s","name":"a","plan":"pro"},"openedBy":%s,"subject":"%s","problem":"p","at":"%s"}""".formatted(
                                ticket, account.id(), person(opener), subject, AT));
    }

    public TestEvent assigned(String assignee, String by) {
        return TestEvents.publish(
                "support.tickets.v1", ticket, "ticket-assigned.v1", SEQUENCE.getAndIncrement(), """
                {"ticketId":"%s","accountId":"%s","version":1,"assignee":{"id":"%s","name":"n"},"actor":%s,"subject":"s","at":"%s"}""".formatted(
                        ticket, account.id(), DemoPerson.named(assignee).personId(), person(DemoPerson.named(by)), AT));
    }

    public TestEvent resolved(String by) {
        return TestEvents.publish(
                "support.tickets.v1", ticket, "ticket-status-changed.v1", SEQUENCE.getAndIncrement(), """
                {"ticketId":"%s","accountId":"%s","from":"open","to":"resolved","version":2,"actor":%s,"cause":"resolved","subject":"s","at":"%s"}""".formatted(
                                ticket, account.id(), person(DemoPerson.named(by)), AT));
    }

    public TestEvent reopened(String by, String reason) {
        return TestEvents.publish(
                "support.tickets.v1", ticket, "ticket-status-changed.v1", SEQUENCE.getAndIncrement(), """
                {"ticketId":"%s","accountId":"%s","from":"resolved","to":"open","version":3,"actor":%s,"cause":"reopened","reason":"%s","subject":"s","at":"%s"}""".formatted(
                                ticket, account.id(), person(DemoPerson.named(by)), reason, AT));
    }

    public TestEvent replied(String by) {
        return replied(DemoPerson.named(by));
    }

    public TestEvent replied(DemoPerson by) {
        return entry("reply", false, by, SECRET);
    }

    public TestEvent askedForContext(String by) {
        return entry("context_request", false, DemoPerson.named(by), "Which version?");
    }

    public TestEvent noted(String by) {
        return noted(by, SECRET);
    }

    public TestEvent noted(String by, String text) {
        return entry("note", true, DemoPerson.named(by), text);
    }

    private String ownersAnswer() {
        return """
                {"ticketId":"%s","account":{"id":"%s","name":"a","plan":"pro"},"openedBy":%s,"status":"open","version":1,
                 "subject":"From the owner","draft":false,"author":null,"sequence":1,"opened":null}""".formatted(ticket, account.id(), person(opener));
    }

    private TestEvent entry(String kind, boolean internal, DemoPerson by, String text) {
        var author = person(by);
        return TestEvents.publish(
                "support.threads.v1", ticket, "entry-appended.v1", SEQUENCE.getAndIncrement(), """
                {"ticketId":"%s","accountId":"%s","entryId":"e","seq":2,"kind":"%s","internal":%s,"author":%s,
                 "body":"%s","event":null,"attachmentIds":[],"lastSeq":2,"at":"%s"}""".formatted(
                                ticket, account.id(), kind, internal, author, text, AT));
    }

    private static String person(DemoPerson person) {
        return """
                {"id":"%s","name":"%s","email":"%s","role":"%s"}""".formatted(person.personId(), person.name(), person.email(), person.role());
    }
}
