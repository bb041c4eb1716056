package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.store.StoredPart;
import dev.casebook.attachment.upload.CompleteRequest.SentPart;
import dev.casebook.support.problem.FieldProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteRequestTests {

    private static final List<StoredPart> STORED =
            List.of(new StoredPart(1, "aa", 8_388_608), new StoredPart(2, "bb", 10));

    @Test
    void tagsCountWithAndWithoutQuotes() {
        assertThat(problems(new SentPart(1, "\"aa\""), new SentPart(2, "BB"))).isEmpty();
    }

    @Test
    void orderDoesNotMatter() {
        assertThat(problems(new SentPart(2, "bb"), new SentPart(1, "aa"))).isEmpty();
    }

    @Test
    void foreignTagIsNamed() {
        assertThat(problems(new SentPart(1, "aa"), new SentPart(2, "cc")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/parts/1/etag");
    }

    @Test
    void partNamedTwiceIsNamed() {
        assertThat(problems(new SentPart(1, "aa"), new SentPart(1, "aa")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/parts/1/number");
    }

    @Test
    void partBeyondTheFileIsNamed() {
        assertThat(problems(new SentPart(1, "aa"), new SentPart(3, "bb")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/parts/1/number");
    }

    @Test
    void missingPartIsSaid() {
        assertThat(problems(new SentPart(1, "aa")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/parts");
    }

    private static List<FieldProblem> problems(SentPart... parts) {
        return new CompleteRequest(List.of(parts)).problems(2, STORED);
    }
}
