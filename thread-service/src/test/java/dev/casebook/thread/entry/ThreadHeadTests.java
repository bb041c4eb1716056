package dev.casebook.thread.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadHeadTests {

    private static final Author OLIVIA =
            new Author(new PersonId("olivia"), "Olivia Oak", "olivia@acorn.example", "owner");
    private static final ThreadHead EMPTY =
            ThreadHead.empty(new Ticket(new TicketId("CB-7K2M9-QXD4T"), new AccountId("acorn"), "Subject", "open", 1));

    @Test
    void theFirstEntryFollowsZeroesAndHasSeqOne() {
        Appended opened = EMPTY.append(entry(EntryKind.OPENED, false));
        assertThat(opened.entry().header().seq()).isEqualTo(1);
        assertThat(opened.entry().previousHash()).isEqualTo(Digest.ZERO);
        assertThat(opened.head().started()).isTrue();
    }

    @Test
    void eachEntryLinksToItsPredecessor() {
        Appended first = EMPTY.append(entry(EntryKind.OPENED, false));
        Appended second = first.head().append(entry(EntryKind.REPLY, false));
        assertThat(second.entry().previousHash()).isEqualTo(first.entry().hash());
        assertThat(second.head().hash()).isEqualTo(second.entry().hash());
        assertThat(second.head().lastSeq()).isEqualTo(2);
    }

    @Test
    void onlyPublicRepliesCount() {
        ThreadHead head = EMPTY.append(entry(EntryKind.OPENED, false)).head();
        assertThat(head.replyCount()).isZero();
        head = head.append(entry(EntryKind.NOTE, true)).head();
        assertThat(head.replyCount()).isZero();
        assertThat(head.append(entry(EntryKind.REPLY, false)).head().replyCount())
                .isEqualTo(1);
    }

    @Test
    void postingTellsTwoEventsWithTheirOwnSequences() {
        Appended posted = EMPTY.append(entry(EntryKind.REPLY, false)).readBy(OLIVIA.id());
        assertThat(posted.events()).extracting("type").containsExactly("entry-appended.v1", "read-marker-moved.v1");
        assertThat(posted.events()).extracting("sequence").containsExactly(1L, 2L);
        assertThat(posted.head().eventSequence()).isEqualTo(2);
    }

    @Test
    void timesAreCutToWhatIsHashed() {
        Appended opened = EMPTY.append(entry(EntryKind.OPENED, false));
        assertThat(opened.entry().header().at()).isEqualTo(Instant.parse("2026-11-23T09:00:00.123Z"));
    }

    @Test
    void markdownIsRenderedOnce() {
        assertThat(EMPTY.append(entry(EntryKind.OPENED, false)).entry().bodyHtml())
                .isEqualTo("<p>It <strong>stops</strong></p>\n");
    }

    private static NewEntry entry(EntryKind kind, boolean internal) {
        return new NewEntry(
                kind,
                internal,
                OLIVIA,
                new EntryContent("It **stops**", null, List.of()),
                null,
                null,
                Instant.parse("2026-11-23T09:00:00.123456Z"));
    }
}
