package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.testsupport.Neighbour;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Every column that a thread's proof is stored in: whoever changes it is found, or it is said that the chain is no proof of it. */
@ThreadTest
class AuditedColumnsTests {

    /** What the chain does not prove: the people behind their ids, the page they were on, counters, and the renderer's version. */
    static final List<Column> NOT_PROVED_BY_THE_CHAIN = List.of(
            new Column("entry_content", "author_name"),
            new Column("entry_content", "author_email"),
            new Column("entry_content", "author_role"),
            new Column("entry_content", "route"),
            new Column("entry_content", "html_version"),
            new Column("thread", "event_sequence"),
            new Column("thread", "reply_count"));

    /** What would refuse to store some of the changes; whoever owns the database can take it away. */
    private static final List<String> GUARDS = List.of(
            "thread thread_ticket_id_fkey foreign key (ticket_id) references ticket",
            "read_marker read_marker_ticket_id_fkey foreign key (ticket_id) references thread",
            "entry entry_ticket_id_fkey foreign key (ticket_id) references thread",
            "entry_content entry_content_ticket_id_seq_fkey foreign key (ticket_id, seq) references entry",
            "binding binding_ticket_id_seq_fkey foreign key (ticket_id, seq) references entry",
            "entry_content erased_is_empty check (erased_at is null or (salt is null and body is null"
                    + " and event is null and attachments is null and body_html is null))");

    private final DeskCalls desk;
    private final OwnerSql owner;
    private TicketFixture ticket = TicketFixture.of("olivia");

    AuditedColumnsTests(@Autowired WebTestClient client, @Autowired Environment settings) {
        this.desk = new DeskCalls(client);
        this.owner = new OwnerSql(settings);
    }

    record Column(String table, String name) {}

    /** @param seq the entry that the audit names, and why */
    record Change(Column column, String value, long seq, String reason) {

        String sql(TicketFixture ticket) {
            return "update %s set %s = %s where ticket_id = '%s'%s"
                    .formatted(
                            column.table(),
                            column.name(),
                            value,
                            ticket.id(),
                            column.table().equals("thread") ? "" : " and seq = 2");
        }
    }

    @BeforeEach
    void aThreadOfThree() {
        ticket = TicketFixture.known("olivia");
        String file = UUID.randomUUID().toString();
        Neighbour.ATTACHMENT.answers(
                "/internal/attachments/" + file,
                200,
                ticket.attachment(file, "olivia", "uploading", 1).toString());
        desk.reply("olivia", ticket, "two", file);
        desk.note("sam", ticket, "three");
    }

    static Stream<Change> changes() {
        return Stream.of(
                head("ticket_id", "ticket_id || 'x'", 1, "missing"),
                head("last_seq", "2", 2, "head"),
                head("head_hash", "sha256('x')", 3, "head"),
                entry("ticket_id", "ticket_id || 'x'", "missing"),
                entry("seq", "99", "missing"),
                entry("entry_id", "entry_id || 'x'", "header"),
                entry("kind", "'note'", "header"),
                entry("kind", "'nonsense'", "header"),
                entry("internal", "not internal", "header"),
                entry("author_id", "'someone'", "header"),
                entry("author_id", "null", "header"),
                entry("at", "at + interval '1 millisecond'", "header"),
                entry("content_digest", "sha256('x')", "content"),
                entry("header_digest", "sha256('x')", "header"),
                entry("previous_hash", "sha256('x')", "link"),
                entry("hash", "sha256('x')", "link"),
                content("ticket_id", "ticket_id || 'x'", "content"),
                content("seq", "99", "content"),
                content("salt", "'00000000000000000000000000000000'", "content"),
                content("salt", "'no salt'", "content"),
                content("salt", "null", "content"),
                content("body", "'two!'", "content"),
                content("body", "null", "content"),
                content("event", "'{\"name\":\"x\"}'", "content"),
                content("event", "'no json'", "content"),
                content("attachments", "'[{\"id\":\"x\",\"sha256\":null}]'", "content"),
                content("attachments", "'null'", "content"),
                content("attachments", "null", "content"),
                content("body_html", "'<p>forged</p>'", "shown"),
                content("body_html", "null", "shown"),
                content("erased_at", "now()", "content"),
                content("erased_at", "now(), body = 'forged', body_html = 'forged'", "content"),
                content("erased_at", "now(), salt = null, body = null, attachments = null", "content"),
                binding("attachment_id", "attachment_id || 'x'"),
                binding("ticket_id", "ticket_id || 'x'"),
                binding("seq", "3"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedColumnIsNamed(Change change) {
        change(change.sql(ticket));
        JsonNode audit = audit();
        assertThat(audit.get("valid").booleanValue()).isFalse();
        assertThat(audit.get("broken").get("seq").longValue()).isEqualTo(change.seq());
        assertThat(audit.get("broken").get("reason").stringValue()).isEqualTo(change.reason());
    }

    @ParameterizedTest
    @FieldSource("NOT_PROVED_BY_THE_CHAIN")
    void whatTheChainDoesNotProveIsListedAndNothingMore(Column column) {
        boolean text = column.name().startsWith("author_") || column.name().equals("route");
        change(new Change(column, text ? "'another'" : "42", 0, "").sql(ticket));
        assertThat(audit().get("valid").booleanValue()).isTrue();
    }

    @Test
    void everyColumnIsFoundOrListed() {
        List<String> known = new ArrayList<>();
        changes().map(Change::column).distinct().forEach(column -> known.add(column.table() + "." + column.name()));
        NOT_PROVED_BY_THE_CHAIN.forEach(column -> known.add(column.table() + "." + column.name()));
        List<String> stored = owner.find("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = 'public' and table_name in ('thread', 'entry', 'entry_content', 'binding')""");
        assertThat(known).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void forgedHtmlOfAnotherVersionIsNeverShown() {
        change(new Change(new Column("entry_content", "html_version"), "0, body_html = 'forged'", 0, "").sql(ticket));
        assertThat(shown().get("bodyHtml").stringValue()).isEqualTo("<p>two</p>\n");
    }

    @Test
    void wordsBehindAMarkOfErasureAreNeverShown() {
        change(new Change(
                        new Column("entry_content", "erased_at"), "now(), body = 'forged', body_html = 'forged'", 0, "")
                .sql(ticket));
        JsonNode shown = shown();
        assertThat(shown.get("erasedAt").stringValue()).isNotEmpty();
        assertThat(shown.get("body").isNull()).isTrue();
        assertThat(shown.get("bodyHtml").isNull()).isTrue();
        assertThat(shown.get("attachments")).isEmpty();
    }

    @Test
    void theDatabaseRefusesAMarkOfErasureOnWhatStillSaysSomething() {
        String marked =
                "update entry_content set erased_at = now()%s where ticket_id = '" + ticket.id() + "' and seq = 2";
        for (String left : List.of("salt", "body", "event", "attachments", "body_html")) {
            StringBuilder others = new StringBuilder();
            for (String column : List.of("salt", "body", "event", "attachments", "body_html")) {
                others.append(", ").append(column).append(column.equals(left) ? " = 'x'" : " = null");
            }
            assertThatThrownBy(() -> owner.run(marked.formatted(others))).hasMessageContaining("erased_is_empty");
        }
    }

    /** With every guard of the database taken away first and put back after it. */
    private void change(String update) {
        List<String> statements = new ArrayList<>();
        for (String guard : GUARDS) {
            String[] words = guard.split(" ", 3);
            statements.add("alter table " + words[0] + " drop constraint " + words[1]);
        }
        statements.add(update);
        for (String guard : GUARDS) {
            String[] words = guard.split(" ", 3);
            statements.add("alter table %s add constraint %s %s not valid".formatted((Object[]) words));
        }
        owner.run(statements.toArray(String[]::new));
    }

    private JsonNode audit() {
        return desk.json("sam", "/tickets/" + ticket.id() + "/audit");
    }

    private JsonNode shown() {
        return desk.timeline("sam", ticket).get(1);
    }

    private static Change head(String column, String value, long seq, String reason) {
        return new Change(new Column("thread", column), value, seq, reason);
    }

    private static Change entry(String column, String value, String reason) {
        return new Change(new Column("entry", column), value, 2, reason);
    }

    private static Change content(String column, String value, String reason) {
        return new Change(new Column("entry_content", column), value, 2, reason);
    }

    private static Change binding(String column, String value) {
        return new Change(new Column("binding", column), value, 2, "shown");
    }
}
