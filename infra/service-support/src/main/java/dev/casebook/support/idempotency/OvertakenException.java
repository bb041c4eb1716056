package dev.casebook.support.idempotency;

/** Another attempt committed between our look and our end; ours is rolled back and finds the other's answer. */
final class OvertakenException extends RuntimeException {

    OvertakenException() {
        super("overtaken", null, false, false);
    }
}
