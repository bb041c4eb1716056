package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** An evidence package as its reader gets it, in one piece and unpacked. */
record ExportedPackage(String edition, byte[] zip, Map<String, byte[]> files) {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Asks for a package of the ticket as this person, and waits for it. */
    static ExportedPackage of(String ticket, Api reader) throws IOException, InterruptedException {
        var asked = reader.post("/tickets/" + ticket + "/evidence", Map.of());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var path = "/evidence/" + asked.json().path("id").asString();
        await().atMost(SOON).until(() -> reader.get(path).json().path("state").asString(), "ready"::equals);
        var link = reader.get(path + "/content", Map.of("Accept", "application/json"));
        var zip = fetched(link.json().path("url").asString());
        return new ExportedPackage(asked.json().path("edition").asString(), zip, unpacked(zip));
    }

    /** Names of the files that hold a needle, unpacked; the package itself goes by the name of its edition. */
    List<String> filesWith(Needles needles) {
        var all = new LinkedHashMap<>(files);
        all.put(edition, zip);
        return all.entrySet().stream()
                .filter(file -> needles.in(file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte[] fetched(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
