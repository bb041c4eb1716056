package dev.casebook.thread.timeline;

import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.markdown.Markdown;
import dev.casebook.thread.timeline.EntryView.AuthorView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it lies in the database, with its attachments' present states as JSON. */
record TimelineRow(
        long seq,
        String entryId,
        String kind,
        boolean internal,
        @Nullable String authorId,
        @Nullable String authorName,
        @Nullable String authorRole,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable Integer htmlVersion,
        @Nullable String event,
        String files,
        @Nullable String route,
        Instant at,
        String hash,
        String previousHash) {

    private static final TypeReference<List<AttachmentView>> FILES = new TypeReference<>() {};

    EntryView view(JsonMapper json) {
        return new EntryView(
                seq,
                entryId,
                kind,
                authorId == null ? null : new AuthorView(authorId, authorName, authorRole),
                body,
                html(),
                json.readValue(files, FILES),
                event == null ? null : json.readTree(event),
                internal,
                route,
                Timestamps.text(at),
                hash,
                previousHash);
    }

    private @Nullable String html() {
        if (body == null || (htmlVersion != null && htmlVersion == Markdown.VERSION)) {
            return bodyHtml;
        }
        return Markdown.html(body);
    }
}
