package dev.casebook.localstack.desk;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is going on, one line for each part. */
public record Progress(PrintStream out) {
    /** Says a sentence. */
    public void say(String sentence) {
        out.println(sentence);
    }

    void ready(String part, int port, long nanos) {
        out.println(String.format(Locale.ROOT, "  %-22s ready in %5.1f s   127.0.0.1:%d", part, nanos / 1e9, port));
    }
}
