package dev.casebook.thread.entry;

/** {@code read-marker-moved.v1}: a person has read a thread up to {@code seq}, or marked it unread from there on. */
record ReadMarkerMoved(String ticketId, String accountId, String personId, long seq, String at) {}
