package dev.casebook.attachment.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few fields this service reads of {@code entry-appended.v1}: which files an entry shows, and to whom. */
record EntryAppended(
        String ticketId,
        String entryId,
        boolean internal,
        @Nullable List<String> attachmentIds) {

    List<String> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }
}
