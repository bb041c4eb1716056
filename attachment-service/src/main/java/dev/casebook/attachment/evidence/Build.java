package dev.casebook.attachment.evidence;

import java.util.UUID;

/** A package that this builder holds by a lease. */
record Build(Evidence evidence, UUID lease) {}
