package dev.casebook.ticket.checklist;

import java.util.Locale;

/** What an attachment is good for: a screenshot shows, a log tells. */
public enum AttachmentKind {
    SCREENSHOT,
    LOG;

    /** By type and name: pictures and videos are screenshots, everything else counts as a log. */
    public static AttachmentKind of(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("image/") || type.startsWith("video/") ? SCREENSHOT : LOG;
    }
}
