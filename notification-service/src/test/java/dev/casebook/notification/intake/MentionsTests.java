package dev.casebook.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTests {
    @Test
    void findsEachHandleOnceAndInLowerCase() {
        assertThat(Mentions.in("@Sam please, and @sue. (@lena) @sam")).containsExactly("sam", "sue", "lena");
    }

    @Test
    void aMailAddressMentionsNobody() {
        assertThat(Mentions.in("write to sam@casebook.example or x.@sam, @@sue"))
                .isEmpty();
    }

    @Test
    void aListOfHundredsIsCut() {
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("@p").append(i).append(' ');
        }
        assertThat(Mentions.in(text.toString())).hasSize(20);
    }
}
