package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An operator verifies what nobody may change, after somebody changed it in the database. */
class VerifyAuditTests {

    private final Desk desk = Desk.running();
    private final Api bella = new Api(desk, "bella");

    @Test
    void everyChainHoldsUntilOneIsChanged() throws Exception {
        var ticket = threadOfTwo();
        var sound = desk.tries("verify-audit");
        assertThat(sound.status()).as(sound.toString()).isZero();
        assertThat(sound.out()).matches("[0-9]+ chains verified, every entry as it was written\\. .+\\s*");
        assertThat(sound.err()).containsPattern("[0-9]+ of [0-9]+");

        alter("update entry_content set body = body || '!' where ticket_id = ? and seq = 2", ticket);
        try {
            var broken = desk.tries("verify-audit");
            assertThat(broken.status()).isEqualTo(1);
            assertThat(broken.out())
                    .contains(ticket + ": broken at entry 2, what it says is not what was written")
                    .contains(", 1 broken.");
            var one = desk.tries("verify-audit", ticket.toLowerCase(Locale.ROOT).replace("-", ""), "--json");
            assertThat(one.status()).isEqualTo(1);
            assertThat(Api.JSON.readTree(one.out()).at("/broken/0/seq").asInt()).isEqualTo(2);
        } finally {
            alter("update entry_content set body = left(body, -1) where ticket_id = ? and seq = 2", ticket);
        }
        assertThat(desk.tries("verify-audit", ticket).status()).isZero();
    }

    @Test
    void formattedWordsThatNobodyWroteAreFound() throws Exception {
        var ticket = threadOfTwo();
        alter("update entry_content set body_html = body_html || '!' where ticket_id = ? and seq = 2", ticket);
        try {
            var broken = desk.tries("verify-audit", ticket);
            assertThat(broken.status()).isEqualTo(1);
            assertThat(broken.out())
                    .contains(ticket + ": broken at entry 2, readers are shown other words or files than were written");
        } finally {
            alter("update entry_content set body_html = left(body_html, -1) where ticket_id = ? and seq = 2", ticket);
        }
        assertThat(desk.tries("verify-audit", ticket).status()).isZero();
    }

    @Test
    void wordsChangedUnderAMarkOfErasureAreRefusedByTheDatabase() throws Exception {
        var ticket = threadOfTwo();
        assertThatThrownBy(() -> alter(
                        "update entry_content set body = 'forged', body_html = 'forged', erased_at = now()"
                                + " where ticket_id = ? and seq = 2",
                        ticket))
                .hasMessageContaining("erased_is_empty");
        assertThat(desk.tries("verify-audit", ticket).status()).isZero();
    }

    @Test
    void anUnknownTicketIsSaid() {
        var said = desk.tries("verify-audit", "CB-00000-00000");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("There is no ticket CB-00000-00000 here");
    }

    private String threadOfTwo() throws IOException {
        var ticket = bella.post("/tickets", Sentences.question(Sentences.unique("Audited")))
                .json()
                .path("id")
                .asString();
        var replied = bella.post("/tickets/" + ticket + "/replies", Sentences.reply("Two."));
        assertThat(replied.status()).as(replied.toString()).isEqualTo(201);
        return ticket;
    }

    private void alter(String sql, String ticket) throws SQLException {
        try (var connection = desk.database("threads");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, ticket);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
