package dev.casebook.attachment.evidence;

/** What somebody asked for; not {@code fresh} where the same request was waiting already. */
record Requested(Evidence evidence, boolean fresh) {}
