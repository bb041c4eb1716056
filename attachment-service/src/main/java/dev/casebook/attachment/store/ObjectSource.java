package dev.casebook.attachment.store;

import java.io.IOException;
import java.io.InputStream;

/** Opens stored objects for a writer, one at a time; the writer closes each. */
@FunctionalInterface
public interface ObjectSource {

    InputStream open(ObjectKey key) throws IOException;
}
