package dev.casebook.support.idempotency;

/**
 * The caller's name for one attempt, 1 to 128 visible characters of the header {@code Idempotency-Key}. A controller
 * takes it as an argument: required, unless the parameter is {@code @Nullable}.
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";
}
