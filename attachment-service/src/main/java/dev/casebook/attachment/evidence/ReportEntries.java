package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The timeline of a report, entry after entry. */
final class ReportEntries {

    private final ReportPage page;
    private final Map<String, Attachment> files;
    private final ReportContext context;

    ReportEntries(ReportPage page, List<Attachment> files, ReportRequests requests) {
        this.page = page;
        this.files = files.stream()
                .collect(Collectors.toUnmodifiableMap(file -> file.id().toString(), Function.identity()));
        this.context = new ReportContext(page, requests, this::file);
    }

    void write(ChainEntry entry) {
        if (entry.hidden()) {
            page.html("<p class=\"small\">Entry " + entry.line().path("seq").asLong()
                    + " is internal to the support staff; the audit chain proves that it is there.</p>");
            return;
        }
        var shown = entry.shown();
        page.html(shown.path("internal").asBoolean() ? "<article class=\"internal\">" : "<article>");
        page.html("<p><span class=\"who\">" + who(shown.path("author")) + "</span> <span class=\"small\">"
                + shown.path("seq").asLong() + " · " + words(shown.path("kind")) + " · "
                + ReportPage.text(shown.path("at")) + from(shown.path("route"))
                + (shown.path("internal").asBoolean() ? " · internal" : "") + "</span></p>");
        if (entry.erased()) {
            page.html(
                    "<p class=\"small\">What this entry said was erased; the audit chain proves that it was there.</p>");
        } else if (!context.write(shown)) {
            content(shown);
        }
        page.html("<p class=\"hash\">" + ReportPage.text(entry.line().path("hash")) + "</p></article>");
    }

    private void content(ObjectNode shown) {
        if (shown.hasNonNull("body")) {
            page.html("<pre>" + ReportPage.text(shown.path("body")) + "</pre>");
        }
        event(shown.path("event"));
        shown.path("attachments")
                .valueStream()
                .map(file -> file.path("id").asString(""))
                .filter(files::containsKey)
                .forEach(id -> page.html("<p>" + file(id) + "</p>"));
    }

    private void event(JsonNode event) {
        if (event.isObject()) {
            var details = event.propertyStream()
                    .filter(field ->
                            !"name".equals(field.getKey()) && !field.getValue().isNull())
                    .map(field -> ReportPage.text(field.getKey() + ": " + plain(field.getValue())))
                    .collect(Collectors.joining(" · "));
            page.html("<p>" + words(event.path("name")) + " <span class=\"small\">" + details + "</span></p>");
        }
    }

    private String file(String id) {
        var file = files.get(id);
        if (file == null) {
            return "a file that is not in this edition";
        }
        return PackedFile.included(file)
                ? Report.link(file)
                : ReportPage.text(file.described().fileName()) + " ("
                        + file.standing().state().wire() + ")";
    }

    private static String who(JsonNode author) {
        return author.isNull()
                ? "The desk"
                : ReportPage.text(author.path("name").asString("(erased)"));
    }

    private static String from(JsonNode route) {
        return route.isString() ? " · from " + ReportPage.text(route) : "";
    }

    private static String words(JsonNode name) {
        return ReportPage.text(name.asString("").replace('_', ' '));
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
