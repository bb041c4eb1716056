package dev.casebook.gateway.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Server-sent events read line by line from a plain socket: nothing buffers in between. */
public final class LiveStream implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    private LiveStream(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    public static LiveStream open(String address, String token) {
        var uri = URI.create(address);
        try {
            var socket = new Socket(uri.getHost(), uri.getPort());
            socket.setSoTimeout(10_000);
            var request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nAccept: text/event-stream\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(uri.getPath(), uri.getAuthority(), token)
                            .getBytes(StandardCharsets.UTF_8));
            return new LiveStream(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next data line. */
    public String next() {
        var line = read();
        while (line != null && !line.startsWith("data:")) {
            line = read();
        }
        return String.valueOf(line);
    }

    /** Reads on to the end of the answer: the last, empty chunk. */
    public boolean atEnd() {
        var line = read();
        while (line != null && !line.equals("0")) {
            line = read();
        }
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable String read() {
        try {
            return lines.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
