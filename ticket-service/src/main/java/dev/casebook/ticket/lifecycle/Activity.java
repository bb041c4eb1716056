package dev.casebook.ticket.lifecycle;

/** What the other services have told so far, as absolute values: {@code public…} and {@code attachments} are the customer's. */
public record Activity(int replies, long lastSeq, long publicLastSeq, int attachments, int staffAttachments) {
    /** A thread of one entry, the opening one, with the files it came with. */
    public static Activity opened(Attachments.Present files) {
        return new Activity(0, 1, 1, files.account(), files.staff());
    }
}
