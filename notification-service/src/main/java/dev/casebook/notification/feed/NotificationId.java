package dev.casebook.notification.feed;

import dev.casebook.support.id.Uuids;
import dev.casebook.support.problem.ProblemException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A notification's id, a UUIDv7. */
public record NotificationId(UUID value) {
    /** UUID.fromString alone also takes shorter groups. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static NotificationId next() {
        return new NotificationId(UUID.fromString(Uuids.next()));
    }

    static boolean isForm(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** @throws ProblemException malformed, when it cannot be an id */
    static NotificationId parse(String text) {
        if (!isForm(text)) {
            throw ProblemException.malformed("This names no place in the feed; start again without it.");
        }
        return new NotificationId(UUID.fromString(text));
    }
}
