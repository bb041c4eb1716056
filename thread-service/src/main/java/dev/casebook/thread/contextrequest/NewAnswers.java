package dev.casebook.thread.contextrequest;

import dev.casebook.thread.id.AttachmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request that answers items: each by a value, or by files where it asks for them. */
record NewAnswers(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Given> answers) {

    /** The answer to one item, in place of any earlier one. */
    record Given(
            @NotNull @Size(max = 10) String item,
            @Nullable @Size(max = 5000) String value,

            @Nullable @Size(min = 1, max = 10)
            List<@NotNull @Pattern(regexp = AttachmentId.PATTERN) String> attachmentIds) {

        List<AttachmentId> files() {
            return attachmentIds == null
                    ? List.of()
                    : attachmentIds.stream().map(AttachmentId::new).toList();
        }
    }
}
