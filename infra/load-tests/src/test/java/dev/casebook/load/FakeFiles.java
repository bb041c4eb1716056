package dev.casebook.load;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Attachments of the fake desk and their bytes: two parts each. */
final class FakeFiles {
    private final Map<String, Integer> stored = new ConcurrentSkipListMap<>();
    private final String base;

    FakeFiles(int port) {
        this.base = "http://127.0.0.1:" + port + "/store/";
    }

    /** Sizes of what was put, by file. */
    Map<String, Integer> stored() {
        return new TreeMap<>(stored);
    }

    String started() {
        String id = "f" + stored.size();
        return """
                {"id":"%1$s","state":"uploading","partSize":600000,"parts":[{"number":1,"url":"%2$s%1$s"},{"number":2,"url":"%2$s%1$s"}]}""".formatted(id, base);
    }

    String about(String path) {
        String id = path.split("/", -1)[4];
        return path.endsWith("/content")
                ? "{\"url\":\"" + base + id + "\"}"
                : "{\"id\":\"" + id + "\",\"state\":\"ready\"}";
    }

    void transfer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestURI().getPath().substring("/store/".length());
            if (exchange.getRequestMethod().equals("PUT")) {
                stored.merge(id, exchange.getRequestBody().readAllBytes().length, Integer::sum);
                exchange.getResponseHeaders().set("ETag", "\"e-" + id + "\"");
                exchange.sendResponseHeaders(200, -1);
            } else {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("bytes".getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
