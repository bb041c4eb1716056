package dev.casebook.ticket.activity;

/** {@code read-marker-moved.v1}: how far a person has read, backwards too. */
record ReadMarkerMoved(String ticketId, String personId, long seq) {
    static final String TYPE = "read-marker-moved.v1";
}
