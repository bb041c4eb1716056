package dev.casebook.attachment.scan;

/** Another worker has taken the file over; what this one found does not count. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super("another worker has taken this file over", null, false, false);
    }
}
