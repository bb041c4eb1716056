package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.StoreMisses;
import java.io.IOException;

/** Why a package could not be built, in words for who asked for it. */
final class CannotBuild extends RuntimeException {

    static final String STOPPED =
            "Building it was interrupted several times. Export it again; if that fails too, tell support the ticket's id.";

    private static final String STORE =
            "The file store could not be read or written. Your ticket and files are safe; export it again in a few minutes.";
    private static final String UNKNOWN =
            "Something unexpected stopped it. Export it again; if that fails too, tell support the ticket's id.";
    private static final long serialVersionUID = 1L;

    private CannotBuild(String reason, Throwable cause) {
        super(reason, cause);
    }

    static CannotBuild without(String part, Throwable cause) {
        return new CannotBuild(
                "The " + part + " could not be read. Nothing is lost; export it again in a few minutes.", cause);
    }

    static CannotBuild changed(String fileName) {
        return new CannotBuild(
                "The stored file “" + fileName + "” is not the one that was checked after its upload. Tell support:"
                        + " no package is made with a file that nobody can vouch for.",
                new IOException("the SHA-256 differs"));
    }

    /** The reason to tell, wherever in the chain of causes it stands. */
    static String reason(Throwable error) {
        var store = false;
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotBuild said) {
                return String.valueOf(said.getMessage());
            }
            store |= cause instanceof IOException || cause instanceof StoreMisses;
        }
        return store ? STORE : UNKNOWN;
    }
}
