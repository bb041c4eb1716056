package dev.casebook.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A store that is full, read-only or slow, and so answers but takes nothing: every call says so in time. */
class SickStoreTests {

    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final int NEVER = 0;

    private final HttpServer server = listening();
    private final StoreProperties properties =
            properties("http://127.0.0.1:" + server.getAddress().getPort());
    private final StoreClients clients = new StoreClients(properties);
    private final StoreBridge bridge = new StoreBridge(properties);
    private final ObjectStore store =
            new ObjectStore(clients, bridge, new Bucket(clients, bridge, properties), properties);
    private final ObjectKey key = new ObjectKey("k");

    @AfterEach
    void close() {
        clients.destroy();
        bridge.destroy();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"507, XMinioStorageFull", "503, SlowDown", "403, AccessDenied", "405, MethodNotAllowed", NEVER + ", -"})
    void everyWriteSaysThatTheStoreIsUnavailable(int status, String code) {
        server.createContext("/", exchange -> answer(exchange, status, code));
        for (var call : List.<Mono<?>>of(
                store.begin(key),
                store.parts(key, "u"),
                store.complete(key, "u", List.of(new StoredPart(1, "e", 1))),
                store.put(key, "text/plain", new byte[] {1}),
                store.remove(key))) {
            call.as(StepVerifier::create)
                    .expectErrorSatisfies(error ->
                            assertThat(((ProblemException) error).type()).isEqualTo(ProblemType.UNAVAILABLE))
                    .verify(IN_TIME);
        }
    }

    /** The bucket is there to see; what would change it is refused. */
    private static void answer(HttpExchange exchange, int status, String code) throws IOException {
        if (status == NEVER) {
            return;
        }
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        var body = ("<Error><Code>" + code + "</Code><Message>no</Message></Error>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static HttpServer listening() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoreProperties properties(String endpoint) {
        var moment = Duration.ofMillis(300);
        return new StoreProperties(
                endpoint, endpoint, "a", "s", "b", "us-east-1", moment, moment, moment, 4, Duration.ofSeconds(2));
    }
}
