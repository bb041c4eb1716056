package dev.casebook.thread.entry;

import dev.casebook.thread.chain.CanonicalJson;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.markdown.Markdown;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of the one statement that stores an entry with all it moves. */
record EntryRow(
        String ticketId,
        long seq,
        String entryId,
        String kind,
        boolean internal,
        @Nullable String authorId,
        Instant at,
        String contentDigest,
        String headerDigest,
        String previousHash,
        String hash,
        String salt,
        @Nullable String body,
        @Nullable String event,
        String attachments,
        @Nullable String bodyHtml,
        int htmlVersion,
        @Nullable String authorName,
        @Nullable String authorEmail,
        @Nullable String authorRole,
        @Nullable String route,
        String accountId,
        @Nullable String action,
        @Nullable Long version,
        String attachmentIds,
        @Nullable String readerId,
        long eventSequence,
        long replyCount) {

    static EntryRow of(Appended appended) {
        Entry entry = appended.entry();
        EntryHeader header = entry.header();
        EntryContent content = entry.content();
        Author author = entry.author();
        ThreadHead head = appended.head();
        PersonId reader = appended.reader();
        Action action = appended.action();
        return new EntryRow(
                header.ticketId().value(),
                header.seq(),
                header.id().value(),
                header.kind().wire(),
                header.internal(),
                author == null ? null : author.id().value(),
                header.at(),
                header.contentDigest().hex(),
                entry.headerDigest().hex(),
                entry.previousHash().hex(),
                entry.hash().hex(),
                entry.salt().hex(),
                content.body(),
                content.event() == null ? null : CanonicalJson.text(content.event()),
                CanonicalJson.text(content.attachmentsJson()),
                entry.bodyHtml(),
                Markdown.VERSION,
                author == null ? null : author.name(),
                author == null ? null : author.email(),
                author == null ? null : author.role(),
                entry.route(),
                head.ticket().accountId().value(),
                action == null ? null : action.wire(),
                appended.version(),
                content.attachments().stream().map(file -> file.id().value()).collect(Collectors.joining(",")),
                reader == null ? null : reader.value(),
                head.eventSequence(),
                head.replyCount());
    }
}
