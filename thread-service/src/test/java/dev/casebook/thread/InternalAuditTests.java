package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.TestIssuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The verification of all chains as an operator asks for it. */
@ThreadTest
class InternalAuditTests {

    private final WebTestClient client;
    private final DeskCalls desk;
    private final OwnerSql owner;

    InternalAuditTests(@Autowired WebTestClient client, @Autowired Environment settings) {
        this.client = client;
        this.desk = new DeskCalls(client);
        this.owner = new OwnerSql(settings);
    }

    @Test
    void everyTicketIsVerifiedOncePageByPage() {
        List<String> opened = List.of(aThread().id(), aThread().id(), aThread().id());
        List<String> verified = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = ok("?limit=2" + after);
            page.get("items").forEach(item -> verified.add(item.get("ticket").stringValue()));
            after = "&after=" + page.get("next").asString();
        } while (!page.get("next").isNull());
        assertThat(verified).doesNotHaveDuplicates().isSorted().containsAll(opened);
        assertThat(page.get("total").longValue()).isGreaterThanOrEqualTo(verified.size());
    }

    @Test
    void theFirstBrokenLinkOfATicketIsNamed() {
        TicketFixture ticket = aThread();
        assertThat(ok("/" + ticket.id()).at("/audit/valid").booleanValue()).isTrue();
        owner.run("update entry_content set body = 'x' where ticket_id = '" + ticket.id() + "'");
        JsonNode broken =
                ok("/" + ticket.id().toLowerCase(Locale.ROOT).replace("-", "")).at("/audit/broken");
        assertThat(broken.get("seq").longValue()).isEqualTo(1);
        assertThat(broken.get("reason").stringValue()).isEqualTo("content");
        assertThat(broken.get("id").stringValue()).isNotEmpty();
    }

    @Test
    void anUnknownTicketIsNotFound() {
        for (String id : List.of(SpokenId.random("CB"), "nonsense")) {
            call("/" + id, "internal:operate").expectStatus().isNotFound();
        }
    }

    @Test
    void nobodyButAnOperatorMayAsk() {
        TicketFixture ticket = aThread();
        for (String path : List.of("", "/" + ticket.id())) {
            call(path, "internal:threads").expectStatus().isNotFound();
            client.get()
                    .uri("/internal/audits" + path)
                    .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("ada")))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            client.get()
                    .uri("/internal/audits" + path)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    private TicketFixture aThread() {
        TicketFixture ticket = TicketFixture.known("olivia");
        desk.reply("olivia", ticket, "two");
        return ticket;
    }

    private JsonNode ok(String path) {
        return DeskCalls.body(call(path, "internal:operate").expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec call(String path, String scope) {
        return client.get()
                .uri("/internal/audits" + path)
                .headers(headers -> headers.setBearerAuth(TestIssuer.serviceToken(scope)))
                .exchange();
    }
}
