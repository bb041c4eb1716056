package dev.casebook.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One message to one recipient, a UUIDv7. */
public record DeliveryId(UUID value) {
    /** UUID.fromString alone also takes shorter groups. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Optional<DeliveryId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DeliveryId(UUID.fromString(text))) : Optional.empty();
    }
}
