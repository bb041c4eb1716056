package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.people.PersonId;
import dev.casebook.ticket.target.Promise;
import dev.casebook.ticket.target.RoundTheClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A ticket as a rule meets it: the one of the contracts' examples. */
final class TestTickets {
    static final Instant OPENED = Instant.parse("2026-11-20T09:30:00Z");
    static final String OLIVIA = "0198a000-0000-7000-8000-00000000b001";
    static final String ACORN = "0198a000-0000-7000-8000-00000000a001";
    private static final String ID = "CB-7K2M9-QXD4T";

    private TestTickets() {}

    static Ticket open() {
        return Ticket.opened(
                new TicketId(ID),
                new TicketAccount(ACORN, "Acorn Studio", "pro"),
                new Person(
                        new PersonId(OLIVIA), "Olivia Oak", "olivia@acorn.example", Role.OWNER, ACORN, "Acorn Studio"),
                null,
                new Issue(
                        "The update of the shop plugin stops at **60 %** and the shop stays in maintenance mode.",
                        "shop-plugin",
                        "https://shop.acorn.example",
                        Environment.PRODUCTION,
                        new LicenceKey("sealed", "••••1F3C"),
                        null,
                        Instant.parse("2026-11-20T09:15:00Z"),
                        "The update runs to its end.",
                        "It stops at 60 %.",
                        "Restarted the update twice, cleared the cache.",
                        "/dashboard/sites/updates",
                        null),
                new Labels("failed_update", "Update to 4.2 stops at 60 %", Priority.NORMAL, List.of(), null),
                new Promise(Duration.ofHours(1), Duration.ofDays(1), true).from(OPENED, new RoundTheClock()),
                new Checklist(100, List.of()),
                Activity.opened(new Attachments.Present(0, 0, java.util.Set.of())),
                1,
                OPENED);
    }

    static Doing olivia(Instant at) {
        return new Doing(new Actor(OLIVIA, "Olivia Oak", Role.OWNER), "/dashboard/support/" + ID, at);
    }

    static Doing sam(Instant at) {
        return new Doing(
                new Actor("0198a000-0000-7000-8000-00000000b101", "Sam Sorrel", Role.AGENT),
                "/dashboard/support/" + ID,
                at);
    }
}
