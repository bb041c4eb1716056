package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A thread that one person has open in a browser, following its stream, while another's script writes in it. */
final class OpenThread implements AutoCloseable {

    private static final LocatorAssertions.HasCountOptions PATIENT =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    private final Visitor reader;
    private final Api writer;
    private final String ticket;
    private final List<String> written = new ArrayList<>();

    private OpenThread(Visitor reader, Api writer, String ticket) {
        this.reader = reader;
        this.writer = writer;
        this.ticket = ticket;
    }

    /** The reader's own new ticket, with its stream connected. */
    static OpenThread of(Desk desk, String reader, String writer) {
        var ticket = new Api(desk, reader)
                .accepted("/tickets", Sentences.question(Sentences.unique("Open thread")))
                .path("id")
                .asString();
        var visitor = Visitor.signedIn(desk, reader, Look.DESKTOP_LIGHT)
                .expects(503, "/api/v1/")
                .expects(504, "/api/v1/");
        visitor.page()
                .waitForResponse(
                        answer -> answer.url().contains("/tickets/" + ticket + "/stream") && answer.ok(),
                        () -> visitor.page().navigate("/dashboard/support/" + ticket));
        visitor.page().evaluate("window.sinceTheStart = true");
        return new OpenThread(visitor, new Api(desk, writer), ticket);
    }

    Visitor reader() {
        return reader;
    }

    /** Writes a reply, again and again until it is accepted, and sees it come. */
    void shows(String words) {
        var text = Sentences.unique("Written " + words);
        writer.accepted("/tickets/" + ticket + "/replies", Sentences.reply(text));
        written.add(text);
        assertThat(entry(text)).hasCount(1, PATIENT);
    }

    void showedEachOnceWithoutReload() {
        for (var text : written) {
            assertThat(entry(text)).hasCount(1);
        }
        assertThat(entry("Written ")).hasCount(written.size());
        reader.page().waitForFunction("window.sinceTheStart === true");
    }

    private Locator entry(String text) {
        return reader.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(text));
    }

    @Override
    public void close() {
        reader.close();
    }
}
