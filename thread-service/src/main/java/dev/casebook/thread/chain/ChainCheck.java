package dev.casebook.thread.chain;

import org.jspecify.annotations.Nullable;

/** Recomputes a chain link by link, in the order of seq, and remembers the first that does not hold. */
public final class ChainCheck {

    private long checked;
    private Digest previous = Digest.ZERO;
    private @Nullable Break firstBreak;

    /** What is wrong with an entry. */
    public enum Fault {
        MISSING,
        CONTENT,
        HEADER,
        LINK,
        SHOWN,
        HEAD
    }

    /** The first entry that does not hold; a missing one has no id. */
    public record Break(long seq, @Nullable String id, Fault fault) {}

    public void accept(StoredLink link) {
        if (firstBreak != null) {
            return;
        }
        if (link.seq() != checked + 1) {
            firstBreak = new Break(checked + 1, null, Fault.MISSING);
            return;
        }
        Fault fault = fault(link);
        if (fault != null) {
            firstBreak = new Break(link.seq(), link.id(), fault);
        }
        checked = link.seq();
        previous = link.hash();
    }

    /** Compares the end of the chain with what the thread's head says; null when all of it holds. */
    public @Nullable Break verdict(long lastSeq, Digest headHash) {
        if (firstBreak != null) {
            return firstBreak;
        }
        // every thread begins with the opening entry: one without any was emptied, whatever its head says
        if (checked < Math.max(lastSeq, 1)) {
            return new Break(checked + 1, null, Fault.MISSING);
        }
        return checked > lastSeq || !previous.equals(headHash) ? new Break(lastSeq, null, Fault.HEAD) : null;
    }

    /** Links that were seen in their place. */
    public long checked() {
        return checked;
    }

    private @Nullable Fault fault(StoredLink link) {
        if (link.header() == null) {
            return Fault.HEADER;
        }
        if (!contentHolds(link, link.header().contentDigest())) {
            return Fault.CONTENT;
        }
        if (!link.header().digest().equals(link.headerDigest())) {
            return Fault.HEADER;
        }
        boolean linked = link.previousHash().equals(previous)
                && link.hash().equals(EntryHeader.hash(previous, link.headerDigest()));
        if (!linked) {
            return Fault.LINK;
        }
        return link.shownAsWritten() ? null : Fault.SHOWN;
    }

    private static boolean contentHolds(StoredLink link, Digest contentDigest) {
        if (link.erased()) {
            return true;
        }
        EntryContent content = link.content();
        Salt salt = link.salt();
        return content != null && salt != null && content.digest(salt).equals(contentDigest);
    }
}
