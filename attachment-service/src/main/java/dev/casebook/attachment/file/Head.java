package dev.casebook.attachment.file;

/** A ticket's head after a change: the event's number, and how many files each audience sees now. */
record Head(long sequence, int accountFiles, int staffFiles, boolean draft) {}
