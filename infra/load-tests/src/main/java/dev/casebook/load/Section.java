package dev.casebook.load;

import java.io.IOException;
import java.util.List;

/** A measurement with a section of its own in the report. */
@FunctionalInterface
interface Section {
    /** Measures, and says what came out in lines of Markdown. */
    List<String> measure() throws IOException, InterruptedException;
}
