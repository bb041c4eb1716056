package dev.casebook.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Pairs of subjects as people would judge them; each account has one resolved ticket. */
@CasebookTest(database = "tickets")
class LikenessIntegrationTests {
    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("business");

    @Autowired
    private DatabaseClient database;

    @Autowired
    private TransactionalOperator transactions;

    LikenessIntegrationTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Update to 4.2 stops at 60 % | Update stops at 60 percent
            Licences are refused on the new server | The new server refuses our licence
            Chekout page is blank after upadte | Checkout page is blank after an update
            Invoice of October has the wrong address | Wrong address on our invoice
            Staging | Moving the staging site to another host
            Die Aktualisierung bricht bei 60 Prozent ab | Aktualisierung auf 4.2 bricht ab
            La mise à jour s'arrête à 60 % | Mise à jour bloquée à 60 pour cent
            El importe de la factura está equivocado | Importe equivocado en la factura de octubre
            Die Größe der „Überschrift“ springt | Überschrift: falsche Größe
            L’arrêt du serveur en “préproduction” | Serveur de préproduction à l'arrêt
            Λάθος στο τιμολόγιο του Οκτωβρίου | Το τιμολόγιο του Οκτωβρίου έχει λάθος
            Обновление до 4.2 останавливается | Обновление останавливается на 60 процентах
            Aktualizacja zatrzymuje się na 60 % | Zatrzymuje się aktualizacja wtyczki
            更新が停止する。ライセンス認証 | ライセンス認証 更新が停止する""")
    void realLikenessIsOffered(String asked, String resolved) {
        String id = resolved(resolved);
        assertThat(find(asked)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Can two sites share one licence for staging? | Audit live two
            Where can I find the invoice of May? | Where can I find the log of the plugin?
            Please help, the checkout is broken | Please help with our licence
            The export does not work | Our login does not work
            How do I add a user? | How do I add a domain?
            Update stops at 60 % | Export stops for large accounts
            Wo finde ich die Rechnung? | Wo finde ich die Einstellungen?
            Comment changer de licence ? | Comment annuler une commande ?
            Fix the new app on the licence page | New app, see the CSS fix
            Σφάλμα στη σελίδα του χρήστη | Το τιμολόγιο του μήνα στη θυρίδα
            Как обновить лицензию? | Как скачать счёт?
            更新が60%で止まる | 請求書 60 円
            Can it be? | It can be that we are not there""")
    void whatOnlySharesSmallWordsIsNot(String asked, String resolved) {
        resolved(resolved);
        assertThat(find(asked)).isEmpty();
    }

    @Test
    void whatIsSaidInTheThreadIsNotLookedAt() {
        String id = resolved("Checkout is slow");
        transactions.transactional(database.sql("""
                        insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
                        values (:id, 3, 'note', true, 'sam', 'The tourmaline module leaks memory', now())""").bind("id", id).then()).block();
        assertThat(find("tourmaline module leaks memory")).isEmpty();
        assertThat(find("checkout slow")).containsExactly(id);
    }

    @Test
    void searchFindsWordsBetweenTheirLanguagesOwnSigns() {
        String id = resolved("Die „Überschrift“ springt");
        assertThat(ids("/api/v1/tickets?q={q}", "überschrift")).containsExactly(id);
        assertThat(ids("/api/v1/tickets?q={q}", "“Überschrift”")).containsExactly(id);
    }

    @Test
    void candidatesAreFoundByTheIndexesOfWordsAndOfSpelling() {
        String plan = String.join(
                "\n",
                database.sql("set local enable_seqscan = off")
                        .then()
                        .thenMany(database.sql("explain " + Likeness.ASKED + "select t.id from ticket t where "
                                        + Likeness.ALIKE)
                                .bind("text", "update to 4.2 stops at 60 %")
                                .mapValue(String.class)
                                .all())
                        .as(transactions::transactional)
                        .collectList()
                        .blockOptional()
                        .orElseThrow());
        assertThat(plan)
                .contains("Bitmap Index Scan on ticket_by_text", "Bitmap Index Scan on ticket_by_subject_part")
                .doesNotContain("Seq Scan on ticket");
    }

    private List<String> find(String q) {
        return ids("/api/v1/tickets/similar?q={q}", q);
    }

    private List<String> ids(String path, String q) {
        List<String> ids = new ArrayList<>();
        TicketApi.json(api.client()
                        .get()
                        .uri(path, q)
                        .header("Authorization", "Bearer " + olivia.token())
                        .exchange()
                        .expectStatus()
                        .isOk())
                .get("items")
                .forEach(row -> ids.add(row.get("id").stringValue()));
        return ids;
    }

    private String resolved(String subject) {
        String id = api.open(olivia, Map.of("type", "question", "subject", subject, "problem", "As the subject says."))
                .get("id")
                .stringValue();
        api.post("/tickets/" + id + "/resolve", olivia, Map.of("resolution", "Done"))
                .expectStatus()
                .isOk();
        return id;
    }
}
