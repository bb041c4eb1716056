package dev.casebook.notification.mail;

import dev.casebook.notification.delivery.DeliveryId;
import dev.casebook.notification.feed.FeedProperties;
import dev.casebook.notification.feed.LicenceKeys;
import dev.casebook.notification.feed.TicketLink;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes letters, as plain text and as HTML with the same words. */
@Component
class LetterWriter {
    private static final String HTML = """
            <!doctype html><html><body style="font-family:sans-serif;font-size:15px;line-height:1.5;color:#222">
            <p>Hello %s,</p>
            <p style="color:#666">%s · %s</p>
            %s<p><a href="%s">Open the ticket</a></p>
            <p style="color:#666;font-size:13px">You choose what you are told by mail in your
            <a href="%s">notification preferences</a>.</p>
            </body></html>
            """;
    private static final String HTML_ONE = """
            <p><strong>%s</strong></p>
            """;
    private static final String HTML_EXCERPT = """
            <blockquote style="margin:0 0 16px;padding-left:12px;border-left:3px solid #ccc">%s</blockquote>
            """;
    private static final String TEXT = """
            Hello %s,

            %s · %s

            %s
            Open the ticket: %s

            You choose what you are told by mail here: %s
            """;

    private final FeedProperties desk;
    private final MailProperties mail;

    LetterWriter(FeedProperties desk, MailProperties mail) {
        this.desk = desk;
        this.mail = mail;
    }

    Letter write(DeliveryId delivery, Enclosure about) {
        var ticket = about.ticket().value();
        var subject = oneLine(LicenceKeys.masked(about.subject()));
        return new Letter(
                "<delivery-" + delivery.value() + "@" + mail.domain() + ">",
                "<ticket-" + ticket + "@" + mail.domain() + ">",
                oneLine(about.name()),
                about.email(),
                "[" + ticket + "] " + subject,
                text(about, ticket, subject),
                html(about, ticket, subject));
    }

    private String text(Enclosure about, String ticket, String subject) {
        var happenings = about.happenings().stream().map(LetterWriter::textOf).collect(Collectors.joining("\n"));
        return TEXT.formatted(oneLine(about.name()), ticket, subject, happenings, link(about), preferences());
    }

    private static String textOf(Enclosure.Happening one) {
        var excerpt = one.excerpt();
        return excerpt == null
                ? one.summary() + "\n"
                : one.summary() + ":\n" + LicenceKeys.masked(excerpt).indent(2).replaceAll("(?m)^  ", "> ");
    }

    private String html(Enclosure about, String ticket, String subject) {
        var happenings = about.happenings().stream().map(LetterWriter::htmlOf).collect(Collectors.joining());
        return HTML.formatted(
                escaped(about.name()),
                ticket,
                escaped(subject),
                happenings,
                escaped(link(about)),
                escaped(preferences()));
    }

    private static String htmlOf(Enclosure.Happening one) {
        var head = HTML_ONE.formatted(escaped(one.summary()));
        var excerpt = one.excerpt();
        return excerpt == null
                ? head
                : head
                        + HTML_EXCERPT.formatted(
                                escaped(LicenceKeys.masked(excerpt)).replace("\n", "<br>"));
    }

    private String link(Enclosure about) {
        return desk.publicUrl() + TicketLink.path(about.ticket());
    }

    private String preferences() {
        return desk.publicUrl() + "/dashboard/notifications/preferences";
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
