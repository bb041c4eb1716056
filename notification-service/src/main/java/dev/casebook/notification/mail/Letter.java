package dev.casebook.notification.mail;

/**
 * A mail before it is encoded. The message id depends on nothing but the delivery, so that a repeated letter is
 * recognised; {@code thread} is the id every letter about the ticket refers to (RFC 5322, 3.6.4).
 */
record Letter(String messageId, String thread, String toName, String to, String subject, String text, String html) {}
