package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.Sha256;
import dev.casebook.attachment.file.Slot;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person says of a file before its first byte. */
record StartRequest(
        @NotBlank
        @Size(max = 255)
        @Pattern(regexp = FILE_NAME, message = "has slashes, control or text direction characters")
        String fileName,

        @NotNull @Min(1) @Max(MOST_BYTES) Long size,

        @NotBlank @Size(max = 127) @Pattern(regexp = MEDIA_TYPE, message = "is not a media type")
        String contentType,

        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}", message = "is not a SHA-256 in hexadecimal")
        String sha256,

        @Nullable Slot slot,
        @Nullable Boolean internal) {

    /** What S3 stores as one object at the most: 5 TiB. Plans allow far less. */
    static final long MOST_BYTES = 5L * 1024 * 1024 * 1024 * 1024;

    private static final String FILE_NAME = "[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069/\\\\]*";
    private static final String TOKEN = "[a-zA-Z0-9!#$&^_.+-]+";
    private static final String MEDIA_TYPE = TOKEN + "/" + TOKEN + "(\\s*;[ -~]*)?";

    Described described(Caller caller) {
        var secret = Boolean.TRUE.equals(internal);
        if (secret && !caller.staff()) {
            throw ProblemException.validation(
                    FieldProblem.field("/internal", "Only staff can keep a file from the account."));
        }
        return new Described(fileName, size, contentType, sha256 == null ? null : Sha256.of(sha256), slot, secret);
    }
}
