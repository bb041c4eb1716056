package dev.casebook.thread.draft;

import dev.casebook.thread.id.AttachmentId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request that keeps a draft; only its bounds are checked. */
record DraftText(
        @NotNull @Size(max = 20_000) String body,
        @Nullable Boolean internal,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = AttachmentId.PATTERN) String> attachmentIds) {

    boolean note() {
        return Boolean.TRUE.equals(internal);
    }

    ReplyDraft draft() {
        return new ReplyDraft(body, note(), attachmentIds == null ? List.of() : attachmentIds, null);
    }
}
