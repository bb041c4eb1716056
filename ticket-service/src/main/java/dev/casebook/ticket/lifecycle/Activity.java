package dev.casebook.ticket.lifecycle;

/** What the other services have told so far, as absolute values: {@code public…} and {@code attachments} are the customer's. */
public record Activity(int replies, long lastSeq, long publicLastSeq, int attachments, int staffAttachments) {
    public static final Activity OPENED = new Activity(0, 1, 1, 0, 0);
}
