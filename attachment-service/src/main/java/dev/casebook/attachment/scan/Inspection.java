package dev.casebook.attachment.scan;

import java.util.Optional;

/** Looks at one file's bytes as they pass by, chunk after chunk, and says at the end why it must be refused. */
public interface Inspection {

    /** @param chunk the first {@code length} bytes are valid and only during this call */
    void accept(byte[] chunk, int length);

    /** The reason in words for people, empty when there is nothing to object to. */
    Optional<String> objection();
}
