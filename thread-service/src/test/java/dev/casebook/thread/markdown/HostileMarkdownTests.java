package dev.casebook.thread.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTests {

    /** Any tag that is not one of the few allowed ones, with nothing but the allowed attributes. */
    private static final Pattern ALLOWED =
            Pattern.compile("</?(p|br|hr|blockquote|pre|code|em|strong|del|ul|ol|li|h[1-6]|table|thead|tbody|tr)( ?/)?>"
                    + "|</?t[hd]( align=\"(left|center|right)\")?>"
                    + "|<a href=\"(https?:|mailto:)[^\"]*\" rel=\"nofollow noopener noreferrer\">|<a>|</a>"
                    + "|<!-- -->"); // the sanitizer's own, between braces that a template engine would obey

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](  javascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "![\"onload=\"alert(1)](x)",
                "<javascript:alert(1)>",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "[x](https://a.example 'x\" onclick=\"alert(1)')",
                "[a]: javascript:alert(1)\n\n[a]",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<iframe src=//evil.example></iframe>",
                "<style>@import 'evil'</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "`<script>alert(1)</script>`",
                "```html\" onload=\"alert(1)\nx\n```",
                "| <script> |\n|---|\n| <img onerror=x> |",
                "<!-- --!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<<script>alert(1)//<</script>",
                "[![x](javascript:a)](javascript:b)",
                "https://a.example/<script>alert(1)</script>",
                "www.a.example/\"onclick=alert(1)",
                "{{constructor.constructor('alert(1)')()}}"
            })
    void nothingActiveGetsThrough(String hostile) {
        String html = Markdown.html(hostile);
        String rest = ALLOWED.matcher(html).replaceAll("");
        assertThat(rest).as(html).doesNotContain("<", ">");
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "*a **b ", "[", "![", "- ", "`", "((", "<a ", "| ", "~~a", "_a __b ", "]("})
    void deepNestingNeitherOverflowsNorHangs(String piece) {
        String hostile = piece.repeat(20_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(Markdown.html(hostile)).isNotNull());
    }

    @Test
    void aTableOfEmptyCellsIsShownAsWritten() {
        String hostile = "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + "|b\n".repeat(5_000);
        assertThat(Markdown.html(hostile)).startsWith("<pre>|a|a").hasSizeLessThan(50_000);
    }

    @Test
    void referencesToALongAddressAreShownAsWritten() {
        String hostile = "[a]: https://a.example/" + "x".repeat(9_000) + "\n\n" + "[a] ".repeat(2_500);
        assertThat(Markdown.html(hostile)).startsWith("<pre>[a]: ").hasSizeLessThan(50_000);
    }

    @Test
    void relativeLinksLoseTheirTarget() {
        assertThat(Markdown.html("[x](/logout) [y](//evil.example) [z](x)")).doesNotContain("href");
    }
}
