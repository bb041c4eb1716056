package dev.casebook.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Another service as a test sees it: answers what the test told it to, 404 to all else, or nothing. */
public enum Neighbour {
    TICKET,
    THREAD,
    ATTACHMENT,
    NOTIFICATION;

    /** How it treats who asks. */
    private enum Mood {
        ANSWERING,
        HANGING_UP,
        SILENT
    }

    private record Answer(int status, String json) {}

    /** A call the neighbour received; of a header given twice, the first. */
    public record Call(String method, String path, Map<String, String> headers) {
        static Call of(HttpExchange exchange) {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Call(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers);
        }

        /** A header, whatever its case. */
        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server = StubServer.start(this::handle);
    private volatile Mood mood = Mood.ANSWERING;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    /** The base address. */
    public String url() {
        return StubServer.url(server);
    }

    /** From now on GET of the path answers this. */
    public void answers(String path, int status, String json) {
        answers.put(path, new Answer(status, json));
    }

    /** From now on every connection is closed without an answer. */
    public void hangsUp() {
        mood = Mood.HANGING_UP;
    }

    /** From now on every call waits for its answer until {@link #recovers()}. */
    public void fallsSilent() {
        silence = new CountDownLatch(1);
        mood = Mood.SILENT;
    }

    /** From now on calls are answered again, those that still wait included. */
    public void recovers() {
        mood = Mood.ANSWERING;
        silence.countDown();
    }

    /** The calls so far, oldest first. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Recovers, and forgets answers and calls. */
    public void reset() {
        recovers();
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
        Call call = Call.of(exchange);
        calls.add(call);
        switch (mood) {
            case ANSWERING -> answer(exchange, call.path());
            case HANGING_UP -> exchange.close();
            case SILENT -> answerLater(exchange, call.path());
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Answer answer = answers.getOrDefault(path, new Answer(404, "{}"));
        StubServer.answer(exchange, answer.status(), answer.json());
    }

    private void answerLater(HttpExchange exchange, String path) throws IOException {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        answer(exchange, path);
    }
}
