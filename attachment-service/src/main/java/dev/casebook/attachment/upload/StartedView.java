package dev.casebook.attachment.upload;

import dev.casebook.attachment.store.PartUrl;
import java.util.List;

/** An upload that may begin: where each part goes, by PUT. */
record StartedView(String id, String state, long partSize, List<PartUrl> parts) {}
