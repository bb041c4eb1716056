package dev.casebook.load;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Open event streams of the fake desk, by what they are about. */
final class FakeStreams {
    private final Map<String, List<OutputStream>> open = new ConcurrentHashMap<>();

    void add(String topic, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        send(exchange.getResponseBody(), ":\n\n");
        open.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(exchange.getResponseBody());
    }

    void tell(String topic, String event, String data) {
        open.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>())
                .removeIf(stream -> !send(stream, "event:" + event + "\ndata:" + data + "\n\n"));
    }

    /** Whether its reader is still there. */
    private static boolean send(OutputStream stream, String text) {
        synchronized (stream) {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
                return true;
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
