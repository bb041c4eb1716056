package dev.casebook.attachment.upload;

import dev.casebook.attachment.store.ObjectStore;

/** Into how large parts a file is cut: S3 wants 5 MiB or more but for the last, and we want few enough to list at once. */
final class PartPlan {

    private static final long MIB = 1024L * 1024;
    private static final long USUAL = 8 * MIB;

    private PartPlan() {}

    /** Bytes per part, in whole MiB. */
    static long partSize(long size) {
        var least = (size + ObjectStore.MOST_PARTS - 1) / ObjectStore.MOST_PARTS;
        return Math.max(USUAL, (least + MIB - 1) / MIB * MIB);
    }
}
