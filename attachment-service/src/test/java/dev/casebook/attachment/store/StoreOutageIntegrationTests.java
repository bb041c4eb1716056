package dev.casebook.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.StoreOutage;
import dev.casebook.attachment.TestDesk;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.TestObjectStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@CasebookTest(database = "attachments", objectStore = true)
class StoreOutageIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final StoreOutage OUTAGE =
            new StoreOutage(URI.create(TestObjectStore.instance().endpoint()).getPort());

    @Autowired
    private WebTestClient web;

    @DynamicPropertySource
    static void behindTheOutage(DynamicPropertyRegistry registry) {
        registry.add("casebook.store.endpoint", OUTAGE::url);
    }

    @AfterEach
    void restore() {
        OUTAGE.restore();
    }

    @Test
    void whileTheStoreIsDownNothingIsHalfDone() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("olivia");
        var body = TestDesk.file("a.log", LOG);
        OUTAGE.cut();

        var refused = desk.post("olivia", "/tickets/" + ticket + "/attachments", "same-key", body);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("unavailable");
        assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
        assertThat(desk.get("olivia", "/tickets/" + ticket + "/attachments")
                        .json()
                        .path("items"))
                .isEmpty();

        OUTAGE.restore();
        assertThat(desk.post("olivia", "/tickets/" + ticket + "/attachments", "same-key", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void fileCompletedBeforeTheOutageIsVerifiedAfterIt() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("olivia");
        var started = desk.start("olivia", ticket, TestDesk.file("a.log", LOG));
        var id = started.path("id").asString();
        desk.send("olivia", started, LOG);
        OUTAGE.cut();
        OUTAGE.restore();

        assertThat(desk.settled("olivia", id).path("state").asString()).isEqualTo("ready");
    }
}
