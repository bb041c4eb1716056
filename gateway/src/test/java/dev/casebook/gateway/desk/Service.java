package dev.casebook.gateway.desk;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service behind the gateway: says what it was asked, unless told to answer something else. */
public final class Service {

    /** A request it received; header names are lower case. */
    public record Call(String method, String path, Map<String, String> headers, String body) {}

    /** Answers one path in place of the echo. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Keeps whoever asks waiting for longer than any test. */
    public static final Answer NEVER = exchange -> {
        try {
            new CountDownLatch(1).await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    };

    private final String name;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Stub server = new Stub(this::handle);

    public Service(String name) {
        this.name = name;
    }

    public String url() {
        return server.url();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public Call lastCall() {
        return calls.getLast();
    }

    public void answers(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void answersJson(String path, String json) {
        answers(path, exchange -> Stub.answer(exchange, 200, "application/json", json));
    }

    /** Answers with a live stream of what is added to the queue, and tells when its reader has left. */
    public Queue<String> streams(String path, CountDownLatch left) {
        var events = new LinkedBlockingQueue<String>();
        answers(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody()
                            .write(("data: " + events.take() + "\n\n").getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            } catch (IOException gone) {
                left.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return events;
    }

    /** Closes the connection midway instead of answering. */
    public void breaksAt(String path) {
        answers(path, HttpExchange::close);
    }

    public void reset() {
        answers.clear();
        calls.clear();
    }

    public void stop() {
        server.stop();
    }

    public void start() {
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var call = read(exchange);
        calls.add(call);
        var answer = answers.get(call.path());
        if (answer == null) {
            echo(exchange, call);
        } else {
            answer.to(exchange);
        }
    }

    private void echo(HttpExchange exchange, Call call) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", "stray=1");
        Stub.answer(
                exchange,
                200,
                "application/json",
                JSONObjectUtils.toJSONString(Map.of(
                        "service", name,
                        "method", call.method(),
                        "path", call.path(),
                        "headers", call.headers(),
                        "body", call.body())));
    }

    private static Call read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) ->
                        headers.put(header.toLowerCase(java.util.Locale.ROOT), String.join(",", values)));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
    }
}
