package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Sha256;

/** A finished package as the store holds it. */
record Built(Sha256 sha256, long size) {}
