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
        @Nullable Instant erasedAt,
        Instant at,
        String hash,
        String previousHash) {

    private static final TypeReference<List<AttachmentView>> FILES = new TypeReference<>() {};

    /** What is marked as erased says nothing any more, whatever its columns still hold. */
    EntryView view(JsonMapper json) {
        boolean erased = erasedAt != null;
        return new EntryView(
                seq,
                entryId,
                kind,
                authorId == null ? null : new AuthorView(authorId, authorName, authorRole),
                erased ? null : body,
                erased || body == null ? null : html(body),
                erased ? List.of() : json.readValue(files, FILES),
                erased || event == null ? null : json.readTree(event),
                internal,
                route,
                erasedAt == null ? null : Timestamps.text(erasedAt),
                Timestamps.text(at),
                hash,
                previousHash);
    }

    private @Nullable String html(String body) {
        return htmlVersion != null && htmlVersion == Markdown.VERSION ? bodyHtml : Markdown.html(body);
    }
}
