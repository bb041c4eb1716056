package dev.casebook.thread.entry;

import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.chain.Timestamps;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code entry-appended.v1}: every entry of every kind, with the absolute counts after it; internal to the suite. */
record EntryAppended(
        String ticketId,
        String accountId,
        String entryId,
        long seq,
        String kind,
        boolean internal,
        @Nullable Writer author,
        @Nullable String body,
        @Nullable JsonNode event,
        List<String> attachmentIds,
        long acceptedAgainstVersion,
        long replyCount,
        long lastSeq,
        @Nullable String route,
        String at,
        String hash) {

    /** The author as events carry people. */
    record Writer(String id, String name, @Nullable String email, String role) {

        static @Nullable Writer of(@Nullable Author author) {
            return author == null
                    ? null
                    : new Writer(author.id().value(), author.name(), author.email(), author.role());
        }
    }

    static EntryAppended of(Appended appended) {
        Entry entry = appended.entry();
        EntryHeader header = entry.header();
        ThreadHead head = appended.head();
        return new EntryAppended(
                header.ticketId().value(),
                head.ticket().accountId().value(),
                header.id().value(),
                header.seq(),
                header.kind().wire(),
                header.internal(),
                Writer.of(entry.author()),
                entry.content().body(),
                entry.content().event(),
                entry.content().attachments().stream()
                        .map(file -> file.id().value())
                        .toList(),
                head.ticket().version(),
                head.replyCount(),
                head.lastSeq(),
                entry.route(),
                Timestamps.text(header.at()),
                entry.hash().hex());
    }
}
