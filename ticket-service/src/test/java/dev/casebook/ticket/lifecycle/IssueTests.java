package dev.casebook.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which fields of a report say something. */
class IssueTests {

    private static final Issue ISSUE =
            new Issue("It stops.", null, " ", null, null, "Pro", null, "", null, null, null, null);

    @Test
    void blankFieldsSayNothing() {
        assertThat(ISSUE.filled(" ")).containsExactlyInAnyOrder("problem", "planName");
    }

    @Test
    void subjectCountsAsAFieldOfItsOwn() {
        assertThat(ISSUE.filled("Update stops")).contains("subject");
        assertThat(ISSUE.filled(null)).doesNotContain("subject");
    }
}
