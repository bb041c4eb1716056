package dev.casebook.thread.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with tables, strikethrough and autolinks to HTML that is safe to place in a page. */
public final class Markdown {

    /** Raised when the output for the same input changes, so that stored HTML of older versions is rendered anew. */
    public static final int VERSION = 1;

    // Hostile nesting costs the renderer stack; nobody writes quotes in quotes this deep.
    private static final int MAX_NESTING = 32;

    // A few characters of hostile Markdown can ask for megabytes: empty cells, references to a long address.
    private static final int MAX_CELLS = 10_000;
    private static final int MAX_HTML = 400_000;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(MAX_CELLS).build(),
            StrikethroughExtension.create(),
            AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .nodeRendererFactory(ImageAsLink::new)
            .build();

    private Markdown() {}

    /** Text that would grow out of all proportion is shown as it was written. */
    public static String html(String markdown) {
        try {
            BoundedText html = new BoundedText(MAX_HTML);
            RENDERER.render(PARSER.parse(markdown), html);
            return SafeHtml.sanitize(html.toString());
        } catch (IllegalArgumentException outOfProportion) {
            return SafeHtml.plain(markdown);
        }
    }
}
