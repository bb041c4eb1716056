package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.Reply;
import dev.casebook.attachment.TestDesk;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@CasebookTest(database = "attachments", objectStore = true)
class LimitIntegrationTests {

    private static final Map<String, Object> TEN_MEGABYTES =
            Map.of("fileName", "dump.bin", "size", 10_000_000, "contentType", "application/octet-stream");

    @Autowired
    private WebTestClient web;

    @Test
    void uploadsAtOnceNeverExceedWhatThePlanAllowsATicket() throws Exception {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("frank");
        var replies = atOnce(12, desk, ticket);

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(5);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .hasSize(7)
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(403);
                    assertThat(reply.problem()).isEqualTo("gate");
                    assertThat(reply.json().path("gate").asString()).isEqualTo("limit");
                });
    }

    @Test
    void whatTookTheLastRoomIsAnsweredAgainOnceThereIsNone() {
        var desk = new TestDesk(web);
        var path = "/tickets/" + TestDesk.ticketOf("frank") + "/attachments";
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 4; i++) {
            desk.post("frank", path, TEN_MEGABYTES);
        }
        var last = desk.post("frank", path, key, TEN_MEGABYTES);

        var again = desk.post("frank", path, key, TEN_MEGABYTES);

        assertThat(desk.post("frank", path, TEN_MEGABYTES).status()).isEqualTo(403);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("id")).isEqualTo(last.json().path("id"));
    }

    @Test
    void cancelledUploadMakesRoomAgain() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("frank");
        var first = desk.start("frank", ticket, TEN_MEGABYTES);
        for (var i = 0; i < 4; i++) {
            desk.start("frank", ticket, TEN_MEGABYTES);
        }
        assertThat(desk.post("frank", "/tickets/" + ticket + "/attachments", TEN_MEGABYTES)
                        .status())
                .isEqualTo(403);

        desk.delete("frank", "/attachments/" + first.path("id").asString());

        desk.start("frank", ticket, TEN_MEGABYTES);
    }

    @Test
    void fullTicketIsToldBeforeItIsClosed() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("frank");
        for (var i = 0; i < 4; i++) {
            desk.start("frank", ticket, TEN_MEGABYTES);
        }
        desk.start("frank", ticket, file(5_000_000));
        TestEvents.publish(
                "support.tickets.v1",
                ticket,
                "ticket-status-changed.v1",
                2,
                "{\"ticketId\":\"" + ticket + "\",\"to\":\"closed\",\"version\":2}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.post("frank", "/tickets/" + ticket + "/attachments", file(1))
                                .status())
                        .isEqualTo(409));

        assertThat(desk.post("frank", "/tickets/" + ticket + "/attachments", TEN_MEGABYTES)
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, Object> file(int size) {
        return Map.of("fileName", "a", "size", size, "contentType", "text/plain");
    }

    @Test
    void fileAboveThePlanIsRefused() {
        var reply = new TestDesk(web)
                .post(
                        "frank",
                        "/tickets/" + TestDesk.ticketOf("frank") + "/attachments",
                        Map.of("fileName", "a", "size", 10_000_001, "contentType", "text/plain"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("limit").asLong()).isEqualTo(10_000_000);
        assertThat(reply.json().path("remedy").asString()).isNotEmpty();
    }

    @Test
    void thePlanOfTheAccountBindsStaffToo() {
        var desk = new TestDesk(web);
        var body = Map.<String, Object>of("fileName", "a", "size", 10_000_001, "contentType", "text/plain");

        assertThat(desk.post("sam", "/tickets/" + TestDesk.ticketOf("frank") + "/attachments", body)
                        .status())
                .isEqualTo(403);
        assertThat(desk.post("sam", "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments", body)
                        .status())
                .isEqualTo(201);
    }

    private static List<Reply> atOnce(int times, TestDesk desk, String ticket)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Reply>>();
            for (var i = 0; i < times; i++) {
                running.add(
                        threads.submit(() -> desk.post("frank", "/tickets/" + ticket + "/attachments", TEN_MEGABYTES)));
            }
            var replies = new ArrayList<Reply>();
            for (var reply : running) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
