package dev.casebook.attachment.store;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an object's bytes as it makes them, and may read other objects on the way; may block. */
@FunctionalInterface
public interface ObjectWriter<T> {

    T write(OutputStream target, ObjectSource objects) throws IOException;
}
