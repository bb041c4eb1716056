package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What someone with the database owner's rights could do behind the service's back, and what the audit says to it. */
@ThreadTest
class AuditIntegrationTests {

    private final DeskCalls desk;
    private final OwnerSql owner;
    private final DatabaseClient application;
    private TicketFixture ticket = TicketFixture.of("olivia");

    AuditIntegrationTests(
            @Autowired WebTestClient client, @Autowired DatabaseClient db, @Autowired Environment settings) {
        this.desk = new DeskCalls(client);
        this.owner = new OwnerSql(settings);
        this.application = db;
    }

    @BeforeEach
    void aThreadOfFour() {
        ticket = TicketFixture.known("olivia");
        desk.reply("olivia", ticket, "two");
        desk.note("sam", ticket, "three");
        desk.reply("sam", ticket, "four");
    }

    @Test
    void anUntouchedThreadIsValid() {
        JsonNode audit = audit("olivia");
        assertThat(audit.get("valid").booleanValue()).isTrue();
        assertThat(audit.get("entries").longValue()).isEqualTo(3);
        assertThat(audit("sam").get("entries").longValue()).isEqualTo(4);
        assertThat(audit.get("head"))
                .isEqualTo(desk.timeline("olivia", ticket).get(2).get("hash"));
        assertThat(audit.has("broken")).isFalse();
    }

    @Test
    void aChangedOrderIsNamed() {
        owner.run(
                "alter table entry_content drop constraint entry_content_ticket_id_seq_fkey",
                "update entry set seq = 99 where ticket_id = '" + ticket.id() + "' and seq = 2",
                "update entry set seq = 2 where ticket_id = '" + ticket.id() + "' and seq = 3",
                "update entry set seq = 3 where ticket_id = '" + ticket.id() + "' and seq = 99",
                "alter table entry_content add constraint entry_content_ticket_id_seq_fkey"
                        + " foreign key (ticket_id, seq) references entry");
        assertBroken(2, "content");
    }

    @Test
    void aRemovedEntryIsNamed() {
        owner.run(
                "delete from entry_content where ticket_id = '" + ticket.id() + "' and seq = 2",
                "delete from entry where ticket_id = '" + ticket.id() + "' and seq = 2");
        assertBroken(2, "missing");
    }

    @Test
    void aRemovedTailIsNamed() {
        owner.run(
                "delete from entry_content where ticket_id = '" + ticket.id() + "' and seq = 4",
                "delete from entry where ticket_id = '" + ticket.id() + "' and seq = 4");
        assertBroken(4, "missing");
    }

    @Test
    void anotherHeadIsNamed() {
        owner.run("update thread set head_hash = sha256('x') where ticket_id = '" + ticket.id() + "'");
        assertBroken(4, "head");
        owner.run("update thread set last_seq = 2 where ticket_id = '" + ticket.id() + "'");
        assertBroken(2, "head");
    }

    @Test
    void everythingRemovedIsNamed() {
        owner.run(
                "delete from entry_content where ticket_id = '" + ticket.id() + "'",
                "delete from entry where ticket_id = '" + ticket.id() + "'");
        assertBroken(1, "missing");
        owner.run("update thread set last_seq = 0, head_hash = decode(repeat('00', 32), 'hex') where ticket_id = '"
                + ticket.id() + "'");
        assertBroken(1, "missing");
        owner.run(
                "delete from read_marker where ticket_id = '" + ticket.id() + "'",
                "delete from thread where ticket_id = '" + ticket.id() + "'");
        assertBroken(1, "missing");
    }

    @Test
    void twoTailsExchangedBetweenThreadsAreNamedInBoth() {
        TicketFixture other = TicketFixture.known("olivia");
        desk.reply("olivia", other, "two");
        owner.run(
                "alter table entry_content drop constraint entry_content_ticket_id_seq_fkey",
                "update entry set ticket_id = '" + other.id() + "', seq = 99 where ticket_id = '" + ticket.id()
                        + "' and seq = 2",
                "update entry set ticket_id = '" + ticket.id() + "' where ticket_id = '" + other.id() + "' and seq = 2",
                "update entry set seq = 2 where ticket_id = '" + other.id() + "' and seq = 99",
                "alter table entry_content add constraint entry_content_ticket_id_seq_fkey"
                        + " foreign key (ticket_id, seq) references entry");
        assertBroken(2, "content");
        assertThat(desk.json("sam", "/tickets/" + other.id() + "/audit")
                        .get("broken")
                        .get("seq")
                        .longValue())
                .isEqualTo(2);
    }

    @Test
    void anEntryAddedBehindTheHeadIsNamed() {
        owner.run(
                "insert into entry select ticket_id, 5, 'behind-the-head', kind, internal, author_id, at, content_digest,"
                        + " header_digest, hash, sha256('x') from entry where ticket_id = '" + ticket.id()
                        + "' and seq = 4");
        assertBroken(5, "content");
    }

    @Test
    void contentLostWithoutErasureIsNamedAndErasedContentIsNot() {
        owner.run("update entry_content set body = null, salt = null, event = null, attachments = null,"
                + " author_name = null, author_email = null, body_html = null, erased_at = now()"
                + " where ticket_id = '" + ticket.id() + "' and seq = 2");
        assertThat(audit("sam").get("valid").booleanValue()).isTrue();
        JsonNode erased = desk.timeline("sam", ticket).get(1);
        assertThat(erased.get("body").isNull()).isTrue();
        assertThat(erased.get("erasedAt").stringValue()).endsWith("Z");
        owner.run("delete from entry_content where ticket_id = '" + ticket.id() + "' and seq = 2");
        assertBroken(2, "content");
    }

    @Test
    void aCustomerLearnsOnlyThePlaceOfABrokenHiddenEntry() {
        owner.run("update entry_content set body = 'x' where ticket_id = '" + ticket.id() + "' and seq = 3");
        JsonNode broken = audit("olivia").get("broken");
        assertThat(broken.get("seq").longValue()).isEqualTo(3);
        assertThat(broken.get("id").isNull()).isTrue();
        assertThat(audit("sam").get("broken").get("id").isNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set hash = hash",
                "delete from entry",
                "truncate entry",
                "update binding set seq = seq"
            })
    void theServiceItselfMayNotChangeTheChain(String forbidden) {
        assertThatThrownBy(() -> application.sql(forbidden).then().block()).hasMessageContaining("permission denied");
    }

    private void assertBroken(long seq, String reason) {
        JsonNode audit = audit("sam");
        assertThat(audit.get("valid").booleanValue()).isFalse();
        assertThat(audit.get("broken").get("seq").longValue()).isEqualTo(seq);
        assertThat(audit.get("broken").get("reason").stringValue()).isEqualTo(reason);
    }

    private JsonNode audit(String user) {
        return desk.json(user, "/tickets/" + ticket.id() + "/audit");
    }
}
