package dev.casebook.support.lookup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Closes the connection of the first request without an answer, and answers each later one with an empty object. */
final class BreakingServer implements AutoCloseable {

    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    private final ServerSocket listening;
    private final AtomicInteger requests = new AtomicInteger();

    BreakingServer() {
        try {
            listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket connection = listening.accept()) {
                readHead(connection);
                if (requests.incrementAndGet() > 1) {
                    connection.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException closed) {
                // the test closes the server, or the client its connection: the next accept decides
                continue;
            }
        }
    }

    private static void readHead(Socket connection) throws IOException {
        var head = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = head.readLine(); line != null && !line.isEmpty(); line = head.readLine()) {
            // the head is not looked at
            continue;
        }
    }
}
