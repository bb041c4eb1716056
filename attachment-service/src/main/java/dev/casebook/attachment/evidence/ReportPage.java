package dev.casebook.attachment.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A page of HTML that needs nothing but itself and runs nothing; every text in it is escaped. */
final class ReportPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            """;

    private static final String STYLE = style();

    private final PrintWriter out;
    private final boolean demo;

    ReportPage(OutputStream target, boolean demo) {
        this.out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
        this.demo = demo;
    }

    void open(String title) {
        out.print(HEAD);
        out.print("<title>" + text(title) + "</title><style>\n" + STYLE + "</style></head><body>\n");
        if (demo) {
            // fixed, so that it stands on every printed page
            out.print("<div class=\"foot\">Made on demo data: this proves nothing about a real case.</div>\n");
        }
        out.print("<h1>" + text(title) + "</h1>\n");
        mark();
    }

    void section(String title) {
        out.print("<h2>" + text(title) + "</h2>\n");
        mark();
    }

    /** Trusted markup; what people wrote goes through {@link #text}. */
    void html(String markup) {
        out.print(markup);
        out.print('\n');
    }

    /** A row of a table of two columns; none when there is nothing to say. */
    void row(String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            row(name, value.asString());
        }
    }

    void row(String name, String value) {
        html("<tr><th>" + text(name) + "</th><td><pre>" + text(value) + "</pre></td></tr>");
    }

    void close() throws IOException {
        out.print("</body></html>\n");
        out.flush();
        if (out.checkError()) {
            throw new IOException("the report cannot be written");
        }
    }

    static String text(JsonNode node) {
        return text(node.asString(""));
    }

    static String text(String value) {
        return HtmlUtils.htmlEscape(value, "UTF-8");
    }

    private void mark() {
        if (demo) {
            html("<p class=\"mark\">Demo data</p>");
        }
    }

    private static String style() {
        try {
            return new ClassPathResource("evidence/report.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
