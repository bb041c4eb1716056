package dev.casebook.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTests {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final ContentTypes types = new ContentTypes(ScanPropertiesFixture.defaults());

    @Test
    void contentDecidesAgainstTheName() {
        assertThat(types.typeOf(PNG, "notes.txt")).isEqualTo("image/png");
    }

    @Test
    void nameRefinesPlainText() {
        assertThat(types.typeOf(text("a;b\n1;2\n"), "figures.csv")).isEqualTo("text/csv");
    }

    @Test
    void imageIsNoObjection() {
        assertThat(types.objection(PNG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4d5a90000300000004000000ffff0000", "7f454c4602010100", "cafebabe00000041", "cffaedfe07000001"})
    void programsAreRefusedWhateverTheirName(String hex) {
        var head = new byte[512];
        var start = HexFormat.of().parseHex(hex);
        System.arraycopy(start, 0, head, 0, start.length);

        assertThat(types.objection(head)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\necho hi\n",
                "#!/usr/bin/env python3\nprint(1)\n",
                "\n#! /usr/bin/perl\n",
                "@echo off\r\ndir\r\n"
            })
    void scriptsAreRefused(String script) {
        assertThat(types.objection(text(script))).isPresent();
    }

    @Test
    void logThatSpeaksOfScriptsIsNoScript() {
        assertThat(types.objection(text("09:15 ERROR in #!/bin/sh line 3\n"))).isEmpty();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
