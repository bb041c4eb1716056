package dev.casebook.notification.participant;

import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.TicketId;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who takes part in each ticket. */
@Repository
public class Participants {
    private static final String JOIN = """
            insert into participants (ticket_id, person_id) values (:ticket, :person) on conflict do nothing""";

    /** Who is known to have moved to another account hears no more; who is not known yet is held back when mailed and shown. */
    private static final String HEARERS = """
            with t as (select * from tickets where ticket_id = :ticket),
            hearers as (select opener_id as person_id from t
                union select person_id from participants where ticket_id = :ticket
                union select p.person_id from people p join t using (account_id)
                    where t.opened_by_staff and p.role = 'owner')
            select person_id from hearers h where not exists (select from people p, t
                where p.person_id = h.person_id and p.account_id <> t.account_id)
            order by person_id""";

    private final DatabaseClient db;

    Participants(DatabaseClient db) {
        this.db = db;
    }

    /** Again and again is once. */
    public Mono<Void> join(TicketId ticket, PersonId person) {
        return db.sql(JOIN)
                .bind("ticket", ticket.value())
                .bind("person", person.value())
                .then();
    }

    /** Who hears of what staff say in a ticket; as many at most as the account has members. */
    public Mono<List<PersonId>> hearersOf(TicketId ticket) {
        return db.sql(HEARERS)
                .bind("ticket", ticket.value())
                .mapValue(String.class)
                .all()
                .map(PersonId::new)
                .collectList();
    }
}
