package dev.casebook.localstack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mail as it is shown.
 *
 * @param text the plain part, if there is one
 * @param html the HTML part, if there is one
 */
record Letter(
        String id,
        String to,
        String from,
        String subject,
        @Nullable String date,
        @Nullable String text,
        @Nullable String html,
        Map<String, String> headers) {

    static Letter of(String id, MimeMessage mail) throws MessagingException, IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        mail.getAllHeaders().asIterator().forEachRemaining(header -> headers.put(header.getName(), header.getValue()));
        return new Letter(
                id,
                headers.getOrDefault(Letters.RECIPIENT, ""),
                mail.getFrom() == null ? "" : mail.getFrom()[0].toString(),
                mail.getSubject() == null ? "" : mail.getSubject(),
                mail.getSentDate() == null
                        ? null
                        : Instant.ofEpochMilli(mail.getSentDate().getTime()).toString(),
                find(mail, "text/plain"),
                find(mail, "text/html"),
                headers);
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                String found = find(one, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
