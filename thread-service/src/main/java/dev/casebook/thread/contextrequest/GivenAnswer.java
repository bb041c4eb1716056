package dev.casebook.thread.contextrequest;

import dev.casebook.thread.attachment.RequestedFiles;
import dev.casebook.thread.id.AttachmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer that fits its item; the pointer is where in the request its files are named. */
record GivenAnswer(AskedItem item, @Nullable String value, List<AttachmentId> files, String pointer) {

    static GivenAnswer of(AskedItem item, NewAnswers.Given given, String pointer) {
        String value = given.value();
        return new GivenAnswer(
                item, value == null ? null : item.kind().kept(value), given.files(), pointer + "/attachmentIds");
    }

    List<RequestedFiles.Named> named() {
        return RequestedFiles.named(files, pointer);
    }

    /** Says again what was asked, so that the entry can be read alone. */
    void writeTo(ObjectNode json) {
        json.put("item", item.id())
                .put("label", item.label())
                .put("kind", item.kind().wire());
        if (value == null) {
            ArrayNode ids = json.putArray("attachmentIds");
            files.forEach(file -> ids.add(file.value()));
        } else {
            json.put("value", value);
        }
    }
}
