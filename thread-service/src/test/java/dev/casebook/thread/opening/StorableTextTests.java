package dev.casebook.thread.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTextTests {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(StorableText.of("Äpfel 日本語 \uD83D\uDE00\n")).isEqualTo("Äpfel 日本語 \uD83D\uDE00\n");
    }

    @Test
    void nulIsDroppedAndHalfPairsAreReplaced() {
        assertThat(StorableText.of("a\u0000b\uD800c\uDC00")).isEqualTo("ab\uFFFDc\uFFFD");
    }
}
