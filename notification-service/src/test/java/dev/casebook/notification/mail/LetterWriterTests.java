package dev.casebook.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.delivery.DeliveryId;
import dev.casebook.notification.feed.FeedProperties;
import dev.casebook.notification.ticket.TicketId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterWriterTests {
    private static final DeliveryId DELIVERY = new DeliveryId(UUID.fromString("0198c2a0-7b1e-7c4d-9f00-3a5c1d2e4f60"));

    private final LetterWriter writer = new LetterWriter(
            new FeedProperties(URI.create("https://desk.example")),
            new MailProperties("desk@casebook.example", 1, Duration.ofSeconds(1)));

    @Test
    void aRepeatedLetterIsRecognisedAndAllOfATicketAreOneThread() {
        var letter = writer.write(DELIVERY, about("Subject", "reply"));
        assertThat(letter.messageId()).isEqualTo("<delivery-0198c2a0-7b1e-7c4d-9f00-3a5c1d2e4f60@casebook.example>");
        assertThat(letter.thread()).isEqualTo("<ticket-CB-7K2M9-QXD4T@casebook.example>");
        assertThat(letter.subject()).isEqualTo("[CB-7K2M9-QXD4T] Subject");
        assertThat(writer.write(DELIVERY, about("Subject", "reply"))).isEqualTo(letter);
    }

    @Test
    void bothFormsSayTheSameAndLeadToTheTicket() {
        var letter = writer.write(DELIVERY, about("Subject", "first line\nsecond line"));
        assertThat(letter.text())
                .contains("Olivia Oak replied:\n> first line\n> second line\n")
                .contains("https://desk.example/dashboard/support/CB-7K2M9-QXD4T");
        assertThat(letter.text()).contains(" https://desk.example/dashboard/notifications/preferences\n");
        assertThat(letter.html())
                .contains("href=\"https://desk.example/dashboard/notifications/preferences\"")
                .contains("Olivia Oak replied", "first line<br>second line")
                .contains("href=\"https://desk.example/dashboard/support/CB-7K2M9-QXD4T\"");
    }

    @Test
    void whatPeopleTypedIsNeitherMarkupNorAHeader() {
        var letter = writer.write(DELIVERY, about("a\r\nBcc: all@example.com", "<script>alert(1)</script>"));
        assertThat(letter.subject()).doesNotContain("\n").doesNotContain("\r");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void aLicenceKeyIsMaskedWhereverItWasTyped() {
        var letter = writer.write(DELIVERY, about("Key A1B2-C3D4-E5F6", "it is A1B2-C3D4-E5F6"));
        assertThat(letter.toString()).doesNotContain("A1B2-C3D4-E5F6").contains("••••E5F6");
    }

    private static Enclosure about(String subject, String excerpt) {
        return new Enclosure(
                "Sam Sorrel",
                "sam@casebook.example",
                new TicketId("CB-7K2M9-QXD4T"),
                subject,
                List.of(new Enclosure.Happening("Olivia Oak replied", excerpt)));
    }
}
