package dev.casebook.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Another service as a test sees it: answers what the test told it to, 404 to all else. */
public enum Neighbour {
    TICKET,
    THREAD,
    ATTACHMENT,
    NOTIFICATION;

    private record Answer(int status, String json) {}

    /** A call the neighbour received. */
    public record Call(String method, String path, @Nullable String authorization) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server = StubServer.start(this::handle);

    /** The base address. */
    public String url() {
        return StubServer.url(server);
    }

    /** From now on GET of the path answers this. */
    public void answers(String path, int status, String json) {
        answers.put(path, new Answer(status, json));
    }

    /** The calls so far, oldest first. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Forgets answers and calls. */
    public void reset() {
        answers.clear();
        calls.clear();
    }

    static Map<String, String> properties() {
        return Map.of(
                "CASEBOOK_TICKET_URLS", TICKET.url(),
                "CASEBOOK_THREAD_URLS", THREAD.url(),
                "CASEBOOK_ATTACHMENT_URLS", ATTACHMENT.url(),
                "CASEBOOK_NOTIFICATION_URLS", NOTIFICATION.url());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.add(new Call(
                exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("Authorization")));
        Answer answer = answers.getOrDefault(path, new Answer(404, "{}"));
        StubServer.answer(exchange, answer.status(), answer.json());
    }
}
