package dev.casebook.attachment.store;

import java.io.IOException;
import java.io.InputStream;

/** Reads an object's bytes as they come; may block. */
@FunctionalInterface
public interface ObjectReader<T> {

    T read(InputStream stream) throws IOException;
}
