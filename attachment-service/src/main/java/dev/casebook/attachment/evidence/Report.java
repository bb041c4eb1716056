package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a package that people read: the ticket, its evidence checklist, the timeline and the files. */
record Report(Material material, boolean demo, Instant at) {

    private static final Map<Slot, String> SLOTS = Map.of(
            Slot.LIST_CONTEXT, "List context",
            Slot.THREAD_CONTEXT, "Thread context",
            Slot.VISIBLE_TIMESTAMP, "Visible timestamp",
            Slot.ROUTE_CONTEXT, "Route context",
            Slot.FINAL_PERSISTED_RESULT, "Final persisted result");

    void writeTo(OutputStream target) throws IOException {
        var page = new ReportPage(target, demo);
        new ReportTicket(material, at).writeTo(page);
        checklist(page);
        page.section("Timeline");
        var entries = new ReportEntries(page, material.files(), ReportRequests.of(material.chain()));
        material.chain().each(entries::write);
        files(page);
        proof(page);
        page.close();
    }

    private void checklist(ReportPage page) {
        page.section("Evidence checklist");
        page.html("<table>");
        for (var slot : Slot.values()) {
            var filling = material.files().stream()
                    .filter(file -> file.described().slot() == slot && PackedFile.included(file))
                    .map(Report::link)
                    .collect(Collectors.joining("<br>"));
            page.html("<tr><th>" + SLOTS.get(slot) + "</th><td>" + (filling.isEmpty() ? "not filled" : filling)
                    + "</td></tr>");
        }
        page.html("</table>");
    }

    private void files(ReportPage page) {
        page.section("Files");
        if (material.files().isEmpty()) {
            page.html("<p>This ticket has no files.</p>");
            return;
        }
        page.html("<table><thead><tr><th>Name</th><th>Bytes</th><th>From</th><th>State</th></tr></thead>");
        material.files()
                .forEach(file -> page.html(Stream.of(
                                PackedFile.included(file)
                                        ? link(file)
                                        : ReportPage.text(file.described().fileName()),
                                Long.toString(file.described().size()),
                                ReportPage.text(file.uploader().name()),
                                file.standing().state().wire())
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"))));
        page.html("</table>");
    }

    private void proof(ReportPage page) throws IOException {
        page.section("How to check this package");
        page.html("<p>Run <code>./casebook verify-evidence FILE.zip</code> with the vendor's public key. It needs no"
                + " network, recomputes every digest and the audit chain, and names whatever was changed, added or"
                + " removed since the package was made.</p>");
        page.html("<p>The audit chain goes further back: it proves what each entry said and with which files, the id of"
                + " who wrote it, when, and in which order, since it was written. The names, roles and pages beside the"
                + " entries, and what stands outside the timeline, are as the desk held them when the package was"
                + " made.</p>");
        page.html("<p class=\"hash\">Audit chain ends at "
                + ReportPage.text(material.chain().head().hash()) + "</p>");
    }

    static String link(Attachment file) {
        return "<a href=\"" + ReportPage.text(PackedFile.path(file)) + "\">"
                + ReportPage.text(file.described().fileName()) + "</a>";
    }
}
