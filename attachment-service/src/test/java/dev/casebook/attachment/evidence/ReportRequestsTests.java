package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.evidence.EvidenceCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read of a context request in the report of either edition. */
class ReportRequestsTests {

    private static final String ASKED = """
            {"items":[{"id":"1","kind":"text","label":"PHP <version>","required":true},\
            {"id":"2","kind":"file","label":"Error log","required":true},\
            {"id":"3","kind":"time","label":"Since when","required":false}],"name":"context_requested"}""";
    private static final String FIRST = """
            {"answers":[{"item":"1","kind":"text","label":"PHP <version>","value":"8.1"},\
            {"attachmentIds":["%s"],"item":"2","kind":"file","label":"Error log"}],\
            "name":"context_answered","request":"e4"}""".formatted(TestMaterial.LOG);
    private static final String SECOND = """
            {"answers":[{"item":"1","kind":"text","label":"PHP <version>","value":"8.3 & later"}],\
            "name":"context_answered","request":"e4"}""";
    private static final String ACCEPTED = """
            {"items":[{"item":"1","label":"PHP <version>"}],"name":"context_accepted","request":"e4"}""";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void theReportShowsWhatWasAskedAnsweredAndAccepted(Edition edition) throws IOException {
        var material = new TestMaterial();
        material.chain()
                .event("context_request", "To look closer we need:", ASKED)
                .event("context_answer", "**PHP**", FIRST)
                .event("context_answer", "**PHP**", SECOND)
                .event("event", "", ACCEPTED);
        var zip = TestZip.of(material.pack(edition, directory, TestMaterial.demo()));

        assertThat(EvidenceCheck.of(zip.original(directory), Optional.empty()).problems())
                .isEmpty();
        assertThat(zip.text("report.html"))
                .contains("<pre>To look closer we need:</pre>")
                .contains(row("PHP &lt;version&gt;", "a text, required", "answered in entry 6, accepted in entry 7"))
                .contains(row("Error log", "a file, required", "answered in entry 5, not accepted"))
                .contains(row("Since when", "a time, optional", "not answered"))
                .contains(row("PHP &lt;version&gt;", "<pre>8.1</pre>", "changed in entry 6"))
                .contains(row("PHP &lt;version&gt;", "<pre>8.3 &amp; later</pre>", "accepted in entry 7"))
                .containsPattern("<td>Error log</td><td><a href=\"attachments/[^\"]+\">../Update log.txt</a></td>")
                .contains("<p>Accepted: PHP &lt;version&gt;</p>")
                .doesNotContain("{&quot;")
                .doesNotContain("items:");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWithdrawnSaysSo(Edition edition) throws IOException {
        var material = new TestMaterial();
        material.chain()
                .event("context_request", "We need:", ASKED)
                .event("context_answer", "**PHP**", SECOND)
                .event("event", "", "{\"name\":\"context_withdrawn\",\"request\":\"e4\"}");
        var report = TestZip.of(material.pack(edition, directory, TestMaterial.demo()))
                .text("report.html");

        assertThat(report)
                .contains(
                        row("PHP &lt;version&gt;", "a text, required", "answered in entry 5, withdrawn, not accepted"))
                .contains(row("Error log", "a file, required", "withdrawn, not answered"))
                .contains("<p>The request was withdrawn.</p>");
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
