package dev.casebook.attachment.scan;

import java.util.List;

/** The port to whatever knows malware; an operator's own scanner takes the place of the built-in one. */
public interface Scanner {

    /** Fresh inspections for one file. */
    List<Inspection> inspections();
}
