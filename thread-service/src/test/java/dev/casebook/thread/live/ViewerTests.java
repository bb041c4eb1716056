package dev.casebook.thread.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.timeline.EntryView;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class ViewerTests {

    private final Viewer viewer = new Viewer(new TicketId("CB-7K2M9-QXD4T"), Reader.everything(), 8);

    @Test
    void whatAReplayHasSentIsNotSentAgain() {
        viewer.reached(2);
        tell(2, 3, 4);
        StepVerifier.create(viewer.updates().map(ViewerTests::seq).take(2))
                .expectNext(3L, 4L)
                .verifyComplete();
    }

    @Test
    void aReaderThatDoesNotReadIsCutOff() {
        StepVerifier.create(viewer.cut())
                .then(() -> tell(1, 2, 3, 4, 5, 6, 7, 8))
                .expectNoEvent(java.time.Duration.ofMillis(1))
                .then(() -> tell(9))
                .verifyComplete();
    }

    @Test
    void aReaderThatReadsIsNot() {
        StepVerifier.create(viewer.updates().map(ViewerTests::seq).take(100))
                .then(() -> {
                    for (int seq = 1; seq <= 100; seq++) {
                        tell(seq);
                    }
                })
                .expectNextCount(100)
                .verifyComplete();
        assertThat(viewer.reader().staff()).isTrue();
    }

    private void tell(long... seqs) {
        for (long seq : seqs) {
            viewer.tell(new Update.Added(entry(seq)));
        }
    }

    private static long seq(Update update) {
        return ((Update.Added) update).entry().seq();
    }

    private static EntryView entry(long seq) {
        return new EntryView(
                seq, "id" + seq, "reply", null, null, null, List.of(), null, false, null, null, "", "", "");
    }
}
