package dev.casebook.support.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;

/** The CloudEvents attributes of a message, whichever way the binder handed its Kafka headers on. */
record EventHeaders(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        @Nullable String traceparent) {

    /** @throws PoisonEventException if an attribute is missing or ill-formed */
    static EventHeaders of(MessageHeaders headers) {
        return new EventHeaders(
                required(headers, "id"),
                required(headers, "type"),
                required(headers, "source").replaceFirst("^/", ""),
                required(headers, "subject"),
                sequence(headers),
                time(headers),
                text(headers.get("traceparent")));
    }

    private static long sequence(MessageHeaders headers) {
        String sequence = attribute(headers, "sequence");
        try {
            return sequence == null ? 0 : Long.parseLong(sequence);
        } catch (NumberFormatException e) {
            throw new PoisonEventException("ce_sequence is no number: " + sequence, e);
        }
    }

    private static Instant time(MessageHeaders headers) {
        String time = attribute(headers, "time");
        try {
            return time == null ? Instant.EPOCH : Instant.parse(time);
        } catch (DateTimeException e) {
            throw new PoisonEventException("ce_time is no time: " + time, e);
        }
    }

    private static String required(MessageHeaders headers, String name) {
        String value = attribute(headers, name);
        if (value == null) {
            throw new PoisonEventException("no event: the header ce_" + name + " is missing");
        }
        return value;
    }

    private static @Nullable String attribute(MessageHeaders headers, String name) {
        String binary = text(headers.get("ce_" + name));
        return binary != null ? binary : text(headers.get("ce-" + name));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case null -> null;
            default -> value.toString();
        };
    }
}
