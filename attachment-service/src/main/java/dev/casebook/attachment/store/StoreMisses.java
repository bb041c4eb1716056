package dev.casebook.attachment.store;

/** The store answered, but does not hold what was asked for: an object, an upload, or a part with that tag. */
public class StoreMisses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreMisses(String code, Throwable cause) {
        super(code, cause);
    }
}
