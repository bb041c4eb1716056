package dev.casebook.attachment.evidence;

/** How far a build is; written by the thread that builds, read by the one that tells. */
final class Progress {

    /** What is left for report, manifest and seal when all files are in. */
    private static final int FILES = 95;

    private volatile int percent;
    private long all = 1;
    private long done;

    /** @param bytes of all files that will be copied */
    void expect(long bytes) {
        all = Math.max(1, bytes);
    }

    void copied(long bytes) {
        done += bytes;
        percent = (int) Math.min(FILES, done * FILES / all);
    }

    int percent() {
        return percent;
    }
}
