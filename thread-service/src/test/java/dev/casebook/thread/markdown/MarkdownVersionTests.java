package dev.casebook.thread.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The audit compares stored HTML with what its version renders, so one version has to render the same for ever. */
class MarkdownVersionTests {

    /** Of version {@link Markdown#VERSION}; another output asks for the next version, and for its digest here. */
    private static final String RENDERED = "09ce6b9310b56b055eeecc8ee96cfb68a8ef0a65aa63b61181a7ac01d69dca76";

    private static final List<String> WRITTEN = List.of(
            "# Steps\n\n1. open `update`\n2. *wait*\n   - for **it**\n\n---\n\n> quoted\n> twice",
            "Setext\n===\n\na line  \nbroken, \\*escaped\\* &amp; &#x1F600; \"quoted\" 'so' ü 漢 😀",
            "| a | b | c |\n|---|:-:|--:|\n| 1 | ~~2~~ | `3|` |",
            "see https://shop.example/a?b=1&c=2 or www.shop.example or mail a@shop.example",
            "[x](https://shop.example 'title') [y][1] <https://shop.example>\n\n[1]: mailto:a@shop.example",
            "![a screen](https://img.example/x.png) ![](relative.png) [z](/logout)",
            "```php\n<?php echo \"<b>\"; ?>\n```\n\n    indented\n\n~~~\n{{braces}}\n~~~",
            "a <b>bold</b> <script>alert(1)</script> move\n\n<div onclick=\"x\">block</div>",
            "[x](javascript:alert(1)) [x](data:text/html;base64,AA==) <javascript:alert(1)>",
            "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + "|b\n".repeat(5_000),
            ">".repeat(100) + " deep");

    @Test
    void aVersionRendersTheSameForEver() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String written : WRITTEN) {
            digest.update(Markdown.html(written).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Markdown.VERSION + " " + HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("1 " + RENDERED);
    }
}
