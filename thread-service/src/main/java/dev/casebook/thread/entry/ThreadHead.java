package dev.casebook.thread.entry;

import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.chain.Salt;
import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.markdown.Markdown;
import dev.casebook.thread.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** The end of a thread, locked by whoever holds it; decides what the next entry is. */
public record ThreadHead(Ticket ticket, long lastSeq, Digest hash, long eventSequence, long replyCount) {

    /** The thread of a ticket before its first entry. */
    public static ThreadHead empty(Ticket ticket) {
        return new ThreadHead(ticket, 0, Digest.ZERO, 0, 0);
    }

    public boolean started() {
        return lastSeq > 0;
    }

    public Appended append(NewEntry entry) {
        return append(entry, EntryId.next(), Salt.random());
    }

    Appended append(NewEntry entry, EntryId id, Salt salt) {
        EntryHeader header = new EntryHeader(
                ticket.id(),
                lastSeq + 1,
                id,
                entry.kind(),
                entry.internal(),
                authorId(entry.author()),
                Timestamps.millis(entry.at()),
                entry.content().digest(salt));
        Digest headerDigest = header.digest();
        Digest entryHash = EntryHeader.hash(hash, headerDigest);
        Entry placed = new Entry(
                header,
                entry.content(),
                salt,
                headerDigest,
                hash,
                entryHash,
                html(entry.content().body()),
                entry.author(),
                entry.route());
        long replies = entry.publicReply() ? replyCount + 1 : replyCount;
        ThreadHead next = new ThreadHead(ticket, lastSeq + 1, entryHash, eventSequence + 1, replies);
        return new Appended(placed, next, entry.action(), entry.version(), null);
    }

    /** The head after one more event of this thread that is not an entry. */
    public ThreadHead withNextEvent() {
        return new ThreadHead(ticket, lastSeq, hash, eventSequence + 1, replyCount);
    }

    private static @Nullable String html(@Nullable String body) {
        return body == null ? null : Markdown.html(body);
    }

    private static @Nullable PersonId authorId(@Nullable Author author) {
        return author == null ? null : author.id();
    }
}
