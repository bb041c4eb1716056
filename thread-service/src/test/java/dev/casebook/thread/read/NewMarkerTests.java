package dev.casebook.thread.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.ProblemException;
import org.junit.jupiter.api.Test;

class NewMarkerTests {

    @Test
    void aMarkerMovesForwardOnly() {
        assertThat(new NewMarker(5L, null).forward(3, 7)).isEqualTo(5);
        assertThat(new NewMarker(2L, null).forward(3, 7)).isEqualTo(3);
    }

    @Test
    void aMarkerStaysWithinTheThread() {
        assertThatThrownBy(() -> new NewMarker(8L, null).forward(3, 7)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new NewMarker(-1L, null).forward(3, 7)).isInstanceOf(ProblemException.class);
    }

    @Test
    void seqOrUnreadButNotBothAndNotNeither() {
        assertThat(new NewMarker(null, true).checked().marksUnread()).isTrue();
        assertThat(new NewMarker(1L, false).checked().marksUnread()).isFalse();
        assertThatThrownBy(() -> new NewMarker(1L, true).checked()).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new NewMarker(null, null).checked()).isInstanceOf(ProblemException.class);
    }
}
