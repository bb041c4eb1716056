package dev.casebook.attachment.file;

import dev.casebook.support.position.Position;

/** An attachment after a change, and the number of the event that told of it. */
public record Changed(Attachment attachment, long sequence) {

    /** Where a reader must have got to in order to see this change. */
    public Position position() {
        return Heads.position(attachment.ticketId(), sequence);
    }
}
