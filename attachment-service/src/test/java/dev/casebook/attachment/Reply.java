package dev.casebook.attachment;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** An answer of the service under test. */
public record Reply(int status, HttpHeaders headers, JsonNode json) {

    /** The last part of a problem document's type. */
    public String problem() {
        return json.path("type").asString().replace("urn:casebook:problem:", "");
    }
}
