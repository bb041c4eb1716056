package dev.casebook.support.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.casebook.testsupport.TestIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A provider with the keys of {@link TestIssuer} that hangs until it is told to answer, and may go away and come back. */
final class FlakyProvider {

    private final Semaphore answers = new Semaphore(0);
    private final int port;
    private HttpServer server;

    FlakyProvider() {
        server = open(0);
        port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void goesAway() {
        server.stop(0);
    }

    void comesBack() {
        answers.release(100);
        server = open(port);
    }

    private HttpServer open(int wanted) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            opened.setExecutor(
                    Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
            opened.createContext("/", this::handle);
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answers.acquire();
            byte[] body = body(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String body(String path) throws IOException, InterruptedException {
        return path.equals("/keys")
                ? keys()
                : "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url()
                        + "/keys\",\"subject_types_supported\":[\"public\"]}";
    }

    private static String keys() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI keys = URI.create(TestIssuer.url() + "/oauth2/jwks");
            return client.send(HttpRequest.newBuilder(keys).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
