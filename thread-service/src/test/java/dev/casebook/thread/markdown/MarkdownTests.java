package dev.casebook.thread.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void rendersWhatPeopleWrite() {
        assertThat(Markdown.html("# Steps\n\n1. open `update`\n2. *wait*"))
                .isEqualTo("<h1>Steps</h1>\n<ol><li>open <code>update</code></li><li><em>wait</em></li></ol>\n");
    }

    @Test
    void rendersTablesAndStrikethrough() {
        assertThat(Markdown.html("| a | b |\n|---|:-:|\n| 1 | ~~2~~ |"))
                .contains("<table>", "<td align=\"center\"><del>2</del></td>");
    }

    @Test
    void linksBareAddressesAndMarksLinksAsForeign() {
        assertThat(Markdown.html("see https://shop.example/a?b=1&c=2"))
                .contains("<a href=\"https://shop.example/a?b&#61;1&amp;c&#61;2\"")
                .contains("rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void imagesBecomeLinks() {
        assertThat(Markdown.html("![a screen](https://img.example/x.png)"))
                .doesNotContain("<img")
                .contains("href=\"https://img.example/x.png\"", ">a screen</a>");
    }

    @Test
    void rawHtmlIsShownNotObeyed() {
        assertThat(Markdown.html("a <b>bold</b> move")).isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; move</p>\n");
    }

    @Test
    void codeKeepsItsText() {
        assertThat(Markdown.html("```\n<script>alert(1)</script>\n```"))
                .isEqualTo("<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n");
    }
}
