package dev.casebook.support.inbox;

import org.jspecify.annotations.Nullable;

/** An event that no retry will make right: it goes to the dead letters at once. */
public class PoisonEventException extends RuntimeException {

    public PoisonEventException(String message) {
        super(message);
    }

    public PoisonEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
