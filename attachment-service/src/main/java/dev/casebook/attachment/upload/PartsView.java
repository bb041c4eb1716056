package dev.casebook.attachment.upload;

import dev.casebook.attachment.store.PartUrl;
import dev.casebook.attachment.store.StoredPart;
import java.util.List;

/** An upload that goes on: fresh URLs for what is missing, and what the store holds already. */
record PartsView(String id, String state, long partSize, List<PartUrl> parts, List<StoredPart> uploaded) {}
