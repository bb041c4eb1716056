package dev.casebook.thread.contextrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestStateTests {

    private static final AskedItem FIRST = new AskedItem("1", "PHP version", ItemKind.TEXT, true);
    private static final AskedItem SECOND = new AskedItem("2", "Site", ItemKind.URL, false);
    private static final List<AskedItem> BOTH = List.of(FIRST, SECOND);

    @Test
    void allThatIsAnsweredCanBeAccepted() {
        assertThat(RequestState.of(List.of(answered(2, "1"))).toAccept(BOTH, false))
                .containsExactly(FIRST);
        assertThat(RequestState.of(List.of(answered(2, "1"), answered(3, "2"))).toAccept(BOTH, false))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aNewAnswerWantsANewAcceptance() {
        RequestState accepted = RequestState.of(List.of(answered(2, "1"), accepted(3, "1")));
        refused(() -> accepted.toAccept(BOTH, false));
        RequestState again = RequestState.of(List.of(answered(2, "1"), accepted(3, "1"), answered(4, "1")));
        assertThat(again.toAccept(BOTH, false)).containsExactly(FIRST);
    }

    @Test
    void whatHasNoAnswerIsNotAccepted() {
        refused(() -> RequestState.of(List.of()).toAccept(BOTH, false));
        refused(() -> RequestState.of(List.of(answered(2, "1"))).toAccept(BOTH, true));
    }

    @Test
    void aWithdrawnRequestStandsNoMore() {
        RequestState state = RequestState.of(List.of(step(2, "{\"name\":\"context_withdrawn\",\"request\":\"r\"}")));
        refused(state::requireStanding);
        assertThat(RequestState.of(List.of()).requireStanding().answered()).isEmpty();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
    }

    private static RequestState.Step answered(long seq, String item) {
        return step(seq, "{\"name\":\"context_answered\",\"answers\":[{\"item\":\"" + item + "\"}]}");
    }

    private static RequestState.Step accepted(long seq, String item) {
        return step(seq, "{\"name\":\"context_accepted\",\"items\":[{\"item\":\"" + item + "\"}]}");
    }

    private static RequestState.Step step(long seq, String event) {
        return new RequestState.Step(seq, CasebookJson.mapper().readTree(event));
    }
}
