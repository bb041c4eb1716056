package dev.casebook.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Moves a file as the dashboard does: parts to presigned URLs, one after the other, and back by one. */
final class Uploads implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration SCAN = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 100;
    private static final int BUFFER = 1 << 16;

    /** A started upload. */
    record Upload(String id, long partSize, List<URI> parts) {}

    private final Desk desk;
    private final Http http;
    private final HttpClient store =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Uploads(Desk desk, Http http) {
        this.desk = desk;
        this.http = http;
    }

    Upload start(String ticket, Path file, long size) throws IOException, InterruptedException {
        var answer = json(http.post(
                desk.through("/tickets/" + ticket + "/attachments"), """
                {"fileName":"%s","size":%d,"contentType":"application/octet-stream"}""".formatted(file.getFileName(), size)));
        var parts = answer.path("parts")
                .valueStream()
                .map(part -> URI.create(part.path("url").asString("")))
                .toList();
        return new Upload(
                answer.path("id").asString(""), answer.path("partSize").asLong(size), parts);
    }

    /** Sends every part; answers their ETags in order. */
    List<String> put(Upload upload, Path file) throws IOException, InterruptedException {
        var etags = new ArrayList<String>();
        for (int i = 0; i < upload.parts().size(); i++) {
            long from = i * upload.partSize();
            var body = BodyPublishers.ofByteArray(part(file, from, upload.partSize()));
            var answer = store.send(
                    HttpRequest.newBuilder(upload.parts().get(i)).PUT(body).build(), BodyHandlers.ofString());
            require(answer);
            etags.add(answer.headers().firstValue("ETag").orElse(""));
        }
        return etags;
    }

    void complete(Upload upload, List<String> etags) throws IOException, InterruptedException {
        var parts = new ArrayList<String>();
        for (int i = 0; i < etags.size(); i++) {
            parts.add("{\"number\":%d,\"etag\":%s}".formatted(i + 1, JSON.writeValueAsString(etags.get(i))));
        }
        json(http.post(
                desk.through("/attachments/" + upload.id() + "/complete"),
                "{\"parts\":[" + String.join(",", parts) + "]}"));
    }

    void awaitReady(Upload upload) throws IOException, InterruptedException {
        long end = System.nanoTime() + SCAN.toNanos();
        String state = state(upload);
        while (!state.equals("ready")) {
            if (state.equals("rejected") || System.nanoTime() > end) {
                throw new IllegalStateException("the file is " + state);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            state = state(upload);
        }
    }

    URI contentUrl(Upload upload) throws IOException, InterruptedException {
        return URI.create(json(http.get(desk.through("/attachments/" + upload.id() + "/content")))
                .path("url")
                .asString(""));
    }

    /** Reads all bytes and keeps none. */
    long fetch(URI address) throws IOException, InterruptedException {
        var answer = store.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
        try (InputStream bytes = answer.body()) {
            var buffer = new byte[BUFFER];
            long all = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                all += read;
            }
            return all;
        }
    }

    void delete(Upload upload) throws IOException, InterruptedException {
        require(http.delete(desk.through("/attachments/" + upload.id())));
    }

    private String state(Upload upload) throws IOException, InterruptedException {
        return json(http.get(desk.through("/attachments/" + upload.id())))
                .path("state")
                .asString("");
    }

    /** One part in memory: some megabytes. */
    private static byte[] part(Path file, long position, long size) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return Channels.newInputStream(channel.position(position)).readNBytes((int) size);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        require(answer);
        return JSON.readTree(answer.body());
    }

    private static void require(HttpResponse<?> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
