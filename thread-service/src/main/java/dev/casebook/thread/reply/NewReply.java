package dev.casebook.thread.reply;

import dev.casebook.thread.id.AttachmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request that posts a reply or a note. */
record NewReply(
        @NotBlank @Size(max = 20_000) String body,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = AttachmentId.PATTERN) String> attachmentIds) {

    List<AttachmentId> files() {
        return attachmentIds == null
                ? List.of()
                : attachmentIds.stream().map(AttachmentId::new).toList();
    }
}
