package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a package is made of: the ticket as its readers see it, the chain, and the files they see. */
record Material(Evidence evidence, ObjectNode ticket, Chain chain, List<Attachment> files) {

    @Override
    public String toString() {
        return "Material[" + evidence.id() + "]";
    }
}
