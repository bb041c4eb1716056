package dev.casebook.thread.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person has typed on a ticket and not sent; an empty one stands for none. */
record ReplyDraft(
        String body,
        boolean internal,
        List<String> attachmentIds,
        @Nullable String updatedAt) {

    static final ReplyDraft NONE = new ReplyDraft("", false, List.of(), null);
}
