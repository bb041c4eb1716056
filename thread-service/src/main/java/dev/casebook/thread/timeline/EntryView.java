package dev.casebook.thread.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.entry.Author;
import dev.casebook.thread.entry.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A timeline entry as the HTTP contract shows it.
 *
 * @param erasedAt when what it said was erased; only there on such an entry, whose texts are null and files none
 */
public record EntryView(
        long seq,
        String id,
        String kind,
        @Nullable AuthorView author,
        @Nullable String body,
        @Nullable String bodyHtml,
        List<AttachmentView> attachments,
        @Nullable JsonNode event,
        boolean internal,
        @Nullable String route,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String erasedAt,
        String at,
        String hash,
        String previousHash) {

    /** Who wrote an entry; null stands for the desk itself. */
    public record AuthorView(
            String id, @Nullable String name, @Nullable String role) {

        static @Nullable AuthorView of(@Nullable Author author) {
            return author == null ? null : new AuthorView(author.id().value(), author.name(), author.role());
        }
    }

    /** What a customer may see of it; null if it is not for customers at all. */
    public @Nullable EntryView forCustomers() {
        if (internal) {
            return null;
        }
        List<AttachmentView> visible =
                attachments.stream().filter(file -> !file.internal()).toList();
        return new EntryView(
                seq, id, kind, author, body, bodyHtml, visible, event, false, route, erasedAt, at, hash, previousHash);
    }

    /** The view of an entry that was just appended. */
    public static EntryView of(Entry entry, List<AttachmentView> attachments) {
        EntryHeader header = entry.header();
        return new EntryView(
                header.seq(),
                header.id().value(),
                header.kind().wire(),
                AuthorView.of(entry.author()),
                entry.content().body(),
                entry.bodyHtml(),
                attachments,
                entry.content().event(),
                header.internal(),
                entry.route(),
                null,
                Timestamps.text(header.at()),
                entry.hash().hex(),
                entry.previousHash().hex());
    }
}
