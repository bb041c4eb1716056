package dev.casebook.thread.id;

/** A file of a ticket. */
public record AttachmentId(String value) {

    /** What any id of an attachment looks like; says nothing about whether it exists. */
    public static final String PATTERN = "[A-Za-z0-9-]{1,100}";
}
