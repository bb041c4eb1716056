package dev.casebook.attachment.download;

import java.net.URI;
import java.time.Instant;

/** Where content can be fetched, and until when. */
record Link(URI url, Instant expiresAt) {}
