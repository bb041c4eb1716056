package dev.casebook.localstack.verb;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of the person who runs a verb: answers go out, messages go to the error stream. */
final class Terminal {
    static final PrintStream OUT = stream(FileDescriptor.out);
    static final PrintStream ERR = stream(FileDescriptor.err);

    private Terminal() {}

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
