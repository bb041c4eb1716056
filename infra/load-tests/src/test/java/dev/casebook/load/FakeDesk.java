package dev.casebook.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as the desk would, on one port for gateway and services, and keeps account. */
final class FakeDesk implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger tickets = new AtomicInteger();
    final Map<String, String> open = new ConcurrentHashMap<>();
    final Map<String, Integer> keys = new ConcurrentHashMap<>();
    volatile int status = 201;

    FakeDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/tickets", this::answer);
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            var answer = "{}";
            if (exchange.getRequestMethod().equals("POST")) {
                keys.merge(exchange.getRequestHeaders().getFirst("Idempotency-Key"), 1, Integer::sum);
                if (path.endsWith("/resolve")) {
                    open.remove(path.split("/")[4]);
                } else if (path.endsWith("/tickets") && status < 300) {
                    var id = "CB-" + tickets.incrementAndGet();
                    open.put(id, body);
                    answer = "{\"id\":\"" + id + "\"}";
                }
            }
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
