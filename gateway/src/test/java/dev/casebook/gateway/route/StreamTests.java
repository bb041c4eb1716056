package dev.casebook.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.LiveStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Live streams pass through event by event and end with whoever leaves first. */
class StreamTests {
    private static final String PATH = "/api/v1/tickets/CB-7K2M9-QXD4T/stream";

    private final Desk desk = Desk.instance();
    private final CountDownLatch left = new CountDownLatch(1);

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void eventsArriveOneByOneAndTheServiceNoticesWhoLeft() throws InterruptedException {
        var events = desk.threads().streams(PATH, left);
        try (var stream =
                LiveStream.open(desk.gateway().url() + PATH, desk.provider().tokenFor("olivia"))) {
            events.add("first");
            assertThat(stream.next()).isEqualTo("data: first");
            events.add("second");
            assertThat(stream.next()).isEqualTo("data: second");
        }
        // The service finds out when it next writes.
        while (!left.await(100, TimeUnit.MILLISECONDS)) {
            events.add("more");
        }
    }

    @Test
    void stoppingGatewayEndsStreamsAtOnce() {
        var events = desk.threads().streams(PATH, left);
        Gateway stopping = desk.gatewayWith();
        try (var stream = LiveStream.open(stopping.url() + PATH, desk.provider().tokenFor("olivia"))) {
            events.add("first");
            assertThat(stream.next()).isEqualTo("data: first");
            var before = System.nanoTime();
            stopping.close();
            assertThat(stream.atEnd()).isTrue();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before))
                    .isLessThan(10);
        } finally {
            stopping.close();
            events.add("so that the service notices");
        }
    }
}
