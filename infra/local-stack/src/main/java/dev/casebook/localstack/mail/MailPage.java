package dev.casebook.localstack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The page that shows the mails: {@code /}, {@code /mails/ID}, and the same as JSON below {@code /api/mails}. */
final class MailPage {
    private static final Logger LOG = LoggerFactory.getLogger(MailPage.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LIMIT = 200;
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    // the mail's own HTML: no script, no request to anywhere, a foreign origin even to this page
    private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final HttpServer server;
    private final Letters letters;

    private MailPage(HttpServer server, Letters letters) {
        this.server = server;
        this.letters = letters;
    }

    static MailPage start(int port, Letters letters) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var page = new MailPage(server, letters);
        server.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
        server.createContext("/", page::handle);
        server.start();
        return page;
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            if (isForeign(exchange)) {
                answer(exchange, 403, "text/plain", PAGE_POLICY, "only by the loopback address");
            } else {
                route(exchange, exchange.getRequestURI().getPath());
            }
        } catch (IOException | MessagingException e) {
            LOG.warn("cannot show {}: {}", exchange.getRequestURI(), e.getMessage());
        }
    }

    private void route(HttpExchange exchange, String path) throws IOException, MessagingException {
        if (path.equals("/")) {
            answer(exchange, 200, "text/html", PAGE_POLICY, MailHtml.list(letters.newest(LIMIT)));
        } else if (path.equals("/api/mails")) {
            answer(exchange, 200, "application/json", PAGE_POLICY, JSON.writeValueAsString(letters.newest(LIMIT)));
        } else {
            one(exchange, path);
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException, MessagingException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        Letter letter = letters.find(id).orElse(null);
        if (letter == null) {
            answer(exchange, 404, "text/plain", PAGE_POLICY, "no such mail");
        } else if (path.startsWith("/api/mails/")) {
            answer(exchange, 200, "application/json", PAGE_POLICY, JSON.writeValueAsString(letter));
        } else if (path.startsWith("/html/")) {
            answer(exchange, 200, "text/html", MAIL_POLICY, letter.html() == null ? "" : letter.html());
        } else {
            answer(exchange, 200, "text/html", PAGE_POLICY, MailHtml.one(letter));
        }
    }

    /** A page somewhere on the web may point its own name at the loopback address; it does not get to read mail. */
    private static boolean isForeign(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host == null || !(host.startsWith("127.0.0.1:") || host.startsWith("localhost:"));
    }

    private static void answer(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
