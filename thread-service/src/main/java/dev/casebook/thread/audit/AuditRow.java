package dev.casebook.thread.audit;

import dev.casebook.thread.chain.AttachedFile;
import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryHeader;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.chain.Salt;
import dev.casebook.thread.chain.StoredLink;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.markdown.Markdown;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A chain row with its content and its thread's head, all of one snapshot; only the head where no entry is left. */
record AuditRow(
        String ticketId,
        long lastSeq,
        String headHash,
        @Nullable Long seq,
        @Nullable String entryId,
        @Nullable String kind,
        @Nullable Boolean internal,
        @Nullable String authorId,
        @Nullable Instant at,
        @Nullable String contentDigest,
        @Nullable String headerDigest,
        @Nullable String previousHash,
        @Nullable String hash,
        boolean hasContent,
        @Nullable String salt,
        @Nullable String body,
        @Nullable String event,
        @Nullable String attachments,
        @Nullable String bodyHtml,
        @Nullable Integer htmlVersion,
        String boundFiles,
        boolean markedErased) {

    private static final TypeReference<List<AttachedFileJson>> FILES = new TypeReference<>() {};

    record AttachedFileJson(String id, @Nullable String sha256) {

        AttachedFile file() {
            return new AttachedFile(new AttachmentId(id), sha256);
        }
    }

    /** Null where the thread has no entry at all. */
    @Nullable
    StoredLink link(JsonMapper json) {
        if (seq == null || entryId == null) {
            return null;
        }
        EntryContent content = content(json);
        return new StoredLink(
                seq,
                entryId,
                header(seq, entryId),
                content,
                readableSalt(),
                erased(),
                htmlIsOfBody() && filesAreOf(content),
                digest(headerDigest),
                digest(previousHash),
                digest(hash));
    }

    /** Content that is marked as erased and still says something was forged. */
    private boolean erased() {
        return markedErased
                && Stream.of(salt, body, event, attachments, bodyHtml).allMatch(Objects::isNull);
    }

    /** HTML of another version is never shown: it is rendered anew for whoever reads it. */
    private boolean htmlIsOfBody() {
        if (htmlVersion == null || htmlVersion != Markdown.VERSION) {
            return true;
        }
        return Objects.equals(bodyHtml, body == null ? null : Markdown.html(body));
    }

    /** Readers are shown the files that are bound to an entry, the chain holds those it was written with. */
    private boolean filesAreOf(@Nullable EntryContent content) {
        return content == null
                || boundFiles.equals(content.attachments().stream()
                        .map(file -> file.id().value())
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    private @Nullable Salt readableSalt() {
        return salt != null && salt.matches("[0-9a-f]{32}") ? new Salt(salt) : null;
    }

    private @Nullable EntryHeader header(long seq, String entryId) {
        if (kind == null || internal == null || at == null) {
            return null;
        }
        try {
            return new EntryHeader(
                    new TicketId(ticketId),
                    seq,
                    new EntryId(entryId),
                    EntryKind.ofWire(kind),
                    internal,
                    authorId == null ? null : new PersonId(authorId),
                    at,
                    digest(contentDigest));
        } catch (IllegalArgumentException unknownKind) {
            return null;
        }
    }

    private @Nullable EntryContent content(JsonMapper json) {
        if (!hasContent || markedErased || attachments == null) {
            return null;
        }
        try {
            List<AttachedFile> files = json.readValue(attachments, FILES).stream()
                    .map(AttachedFileJson::file)
                    .toList();
            return new EntryContent(body, event == null ? null : json.readTree(event), files);
        } catch (JacksonException | NullPointerException notWhatWasWritten) {
            return null;
        }
    }

    private static Digest digest(@Nullable String hex) {
        return new Digest(hex == null ? "" : hex);
    }
}
