package dev.casebook.thread.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.thread.chain.ChainCheck.Break;
import dev.casebook.thread.chain.ChainCheck.Fault;
import dev.casebook.thread.chain.ChainVectors.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainCheckTests {

    private static final Digest HEAD = ChainVectors.all().getLast().hash();

    @Test
    void anUntouchedChainHolds() {
        assertThat(check(links(), 4, HEAD)).isNull();
    }

    @Test
    void anEmptiedThreadIsNamedWhateverItsHeadSays() {
        assertThat(check(List.of(), 0, Digest.ZERO)).isEqualTo(new Break(1, null, Fault.MISSING));
        assertThat(check(List.of(), 4, HEAD)).isEqualTo(new Break(1, null, Fault.MISSING));
    }

    @Test
    void changedContentIsNamed() {
        List<StoredLink> links = links();
        Vector second = ChainVectors.all().get(1);
        EntryContent other =
                new EntryContent("Please try nothing", null, second.content().attachments());
        links.set(1, with(second, second.header(), other, false));
        assertThat(check(links, 4, HEAD))
                .isEqualTo(new Break(2, second.header().id().value(), Fault.CONTENT));
    }

    @Test
    void erasedContentKeepsTheChainValid() {
        List<StoredLink> links = links();
        Vector second = ChainVectors.all().get(1);
        links.set(1, with(second, second.header(), null, true));
        assertThat(check(links, 4, HEAD)).isNull();
    }

    @Test
    void anEntryThatIsShownOtherwiseThanItWasWrittenIsNamed() {
        List<StoredLink> links = links();
        StoredLink second = links.get(1);
        links.set(
                1,
                new StoredLink(
                        second.seq(),
                        second.id(),
                        second.header(),
                        second.content(),
                        second.salt(),
                        false,
                        false,
                        second.headerDigest(),
                        second.previousHash(),
                        second.hash()));
        assertThat(check(links, 4, HEAD)).isEqualTo(new Break(2, second.id(), Fault.SHOWN));
    }

    @Test
    void contentThatIsGoneWithoutErasureIsNamed() {
        List<StoredLink> links = links();
        Vector second = ChainVectors.all().get(1);
        links.set(1, with(second, second.header(), null, false));
        assertThat(check(links, 4, HEAD)).extracting(Break::fault).isEqualTo(Fault.CONTENT);
    }

    @Test
    void unreadableHeaderIsNamed() {
        List<StoredLink> links = links();
        Vector third = ChainVectors.all().get(2);
        links.set(2, with(third, null, third.content(), false));
        assertThat(check(links, 4, HEAD))
                .isEqualTo(new Break(3, third.header().id().value(), Fault.HEADER));
    }

    @Test
    void removedEntryIsNamed() {
        List<StoredLink> links = links();
        links.remove(1);
        assertThat(check(links, 4, HEAD)).isEqualTo(new Break(2, null, Fault.MISSING));
    }

    @Test
    void removedTailIsNamed() {
        assertThat(check(links().subList(0, 3), 4, HEAD)).isEqualTo(new Break(4, null, Fault.MISSING));
    }

    @Test
    void swappedEntriesAreNamed() {
        List<StoredLink> links = links();
        Collections.swap(links, 1, 2);
        assertThat(check(links, 4, HEAD)).isEqualTo(new Break(2, null, Fault.MISSING));
    }

    @Test
    void anotherHeadIsNamed() {
        assertThat(check(links(), 4, Digest.ZERO)).isEqualTo(new Break(4, null, Fault.HEAD));
        assertThat(check(links(), 3, HEAD)).isEqualTo(new Break(3, null, Fault.HEAD));
    }

    @Test
    void aChainThatWasRehashedFromOneEntryOnEndsInAnotherHead() {
        List<StoredLink> links = new ArrayList<>();
        Digest previous = Digest.ZERO;
        for (Vector vector : ChainVectors.all()) {
            EntryContent forged = new EntryContent("forged", null, List.of());
            EntryHeader old = vector.header();
            EntryHeader header = new EntryHeader(
                    old.ticketId(),
                    old.seq(),
                    old.id(),
                    old.kind(),
                    old.internal(),
                    old.authorId(),
                    old.at(),
                    forged.digest(vector.salt()));
            Digest hash = header.hashAfter(previous);
            links.add(new StoredLink(
                    old.seq(),
                    old.id().value(),
                    header,
                    forged,
                    vector.salt(),
                    false,
                    true,
                    header.digest(),
                    previous,
                    hash));
            previous = hash;
        }
        assertThat(check(links, 4, HEAD)).extracting(Break::fault).isEqualTo(Fault.HEAD);
    }

    private static @Nullable Break check(List<StoredLink> links, long lastSeq, Digest head) {
        ChainCheck check = new ChainCheck();
        links.forEach(check::accept);
        return check.verdict(lastSeq, head);
    }

    private static List<StoredLink> links() {
        return new ArrayList<>(ChainVectors.all().stream().map(Vector::stored).toList());
    }

    private static StoredLink with(
            Vector vector, @Nullable EntryHeader header, @Nullable EntryContent content, boolean erased) {
        return new StoredLink(
                vector.header().seq(),
                vector.header().id().value(),
                header,
                content,
                erased ? null : vector.salt(),
                erased,
                true,
                vector.headerDigest(),
                vector.previousHash(),
                vector.hash());
    }
}
