package dev.casebook.localstack.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The HTML of the mailbox page; everything from a mail is escaped or shown in a sandboxed frame. */
final class MailHtml {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Casebook mailbox</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
            body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
            table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .6rem; overflow-wrap: anywhere }
            td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums }
            tr + tr td { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
            pre { white-space: pre-wrap; overflow-wrap: anywhere }
            iframe { width: 100%; height: 30rem; border: 1px solid gray; background: white }
            @media (max-width: 40rem) {
              th { display: none } td { display: block; padding: 0 } tr { display: block; padding: .6rem 0 }
              tr + tr { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent) } tr + tr td { border: 0 }
            }
            </style></head><body>
            """;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private MailHtml() {}

    static String list(List<Letter> letters) {
        String rows = letters.stream().map(MailHtml::row).collect(Collectors.joining());
        return HEAD
                + (letters.isEmpty()
                        ? "<h1>Mailbox</h1><p>No mail yet.</p>"
                        : "<h1>Mailbox</h1><table><tr><th>Sent</th><th>To</th><th>Subject</th></tr>" + rows
                                + "</table>")
                + "</body></html>";
    }

    static String one(Letter letter) {
        String frame = letter.html() == null
                ? ""
                : "<h2>As HTML</h2><iframe sandbox title=\"the mail as HTML\" src=\"/html/" + letter.id()
                        + "\"></iframe>";
        return HEAD + "<p><a href=\"/\">All mails</a></p><h1>" + escape(letter.subject()) + "</h1><p>From "
                + escape(letter.from()) + "<br>To " + escape(letter.to()) + "<br>" + when(letter)
                + "</p><pre>" + escape(letter.text()) + "</pre>" + frame + "</body></html>";
    }

    private static String row(Letter letter) {
        return "<tr><td>" + when(letter) + "</td><td>" + escape(letter.to()) + "</td><td><a href=\"/mails/"
                + letter.id() + "\">" + escape(letter.subject()) + "</a></td></tr>";
    }

    private static String when(Letter letter) {
        String date = letter.date();
        return date == null ? "" : escape(DAY_AND_TIME.format(Instant.parse(date)));
    }

    private static String escape(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
