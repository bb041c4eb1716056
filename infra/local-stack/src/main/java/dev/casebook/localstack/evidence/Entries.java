package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The array {@code entries} of a file, one by one: a thread may be longer than memory. */
final class Entries implements AutoCloseable {

    private final JsonParser parser;
    private @Nullable JsonNode current;

    /** @throws IOException when the file is not there or has no entries */
    Entries(Archive archive, String name) throws IOException {
        InputStream stream = archive.stream(name);
        if (stream == null) {
            throw new IOException("there is no " + name);
        }
        parser = JsonMapper.shared().createParser(stream);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && "entries".equals(parser.currentName())) {
                advance();
                return;
            }
        }
        throw new IOException(name + " has no entries");
    }

    /** The entry to be read next; null at the end. */
    @Nullable
    JsonNode current() {
        return current;
    }

    void advance() {
        current = parser.nextToken() == JsonToken.START_OBJECT ? parser.readValueAsTree() : null;
    }

    @Override
    public void close() {
        parser.close();
    }
}
