package dev.casebook.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as the desk would, on one port for gateway and services, and keeps account. */
final class FakeDesk implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger tickets = new AtomicInteger();
    private final FakeStreams streams = new FakeStreams();
    final FakeFiles files;
    final Map<String, String> open = new ConcurrentHashMap<>();
    final Map<String, String> answers = new ConcurrentHashMap<>();
    volatile int status = 201;

    FakeDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        files = new FakeFiles(port());
        server.createContext("/api/v1", this::answer);
        server.createContext("/store", files::transfer);
        server.createContext("/dashboard", FakeDesk::page);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String statusJson() {
        return """
                [{"name":"gateway","pid":%1$d,"port":%2$d,"state":"up","since":"2026-11-23T09:00:00Z"},
                 {"name":"ticket-service","pid":%1$d,"port":%2$d,"state":"up","since":"2026-11-23T09:00:00Z"},
                 {"name":"thread-service","pid":%1$d,"port":%2$d,"state":"up","since":"2026-11-23T09:00:00Z"}]""".formatted(ProcessHandle.current().pid(), port());
    }

    Desk desk(Http http) {
        return new Desk(Status.parse(statusJson()).addresses(), http, "account");
    }

    private static void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/stream")) {
            streams.add(path.split("/")[4], exchange);
            return;
        }
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = exchange.getRequestMethod().equals("POST")
                    ? answers.computeIfAbsent(key(exchange), key -> changed(path, body, key))
                    : path.contains("/attachments/") ? files.about(path) : "{}";
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String key(HttpExchange exchange) {
        return Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    }

    private String changed(String path, String body, String key) {
        if (path.endsWith("/attachments")) {
            return files.started();
        }
        if (path.endsWith("/replies")) {
            return replied(path.split("/")[4], key);
        }
        if (path.endsWith("/resolve")) {
            open.remove(path.split("/")[4]);
        } else if (path.endsWith("/tickets") && status < 300) {
            var id = "CB-" + tickets.incrementAndGet();
            open.put(id, body);
            return "{\"id\":\"" + id + "\"}";
        }
        return "{}";
    }

    private String replied(String ticket, String entry) {
        streams.tell(ticket, "entry", "{\"id\":\"" + entry + "\"}");
        streams.tell(
                "stream", "notification", "{\"event\":\"customer_replied\",\"ticket\":{\"id\":\"" + ticket + "\"}}");
        return "{\"id\":\"" + entry + "\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
