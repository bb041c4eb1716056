package dev.casebook.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class RefusalsTests {
    @Test
    void aServerThatIsAwayHasNotRefused() {
        var away = new MailSendException(
                "Mail server connection failed", new MessagingException("connect", new ConnectException("refused")));
        assertThat(Refusals.isRefusal(away)).isFalse();
        assertThat(Refusals.isRefusal(new TimeoutException())).isFalse();
    }

    @Test
    void anAddressTheServerRejectsForGoodIsARefusal() throws Exception {
        assertThat(Refusals.isRefusal(rejected(550))).isTrue();
        assertThat(Refusals.isRefusal(rejected(450))).isFalse();
    }

    @Test
    void aSenderTheServerRejectsForGoodIsARefusal() throws Exception {
        assertThat(Refusals.isRefusal(new MailSendException(Map.of("message", rejectedSender(550)))))
                .isTrue();
        assertThat(Refusals.isRefusal(new MailSendException(Map.of("message", rejectedSender(451)))))
                .isFalse();
    }

    @Test
    void anAddressThatIsNoneIsARefusal() {
        assertThat(Refusals.isRefusal(new AddressException("no at sign"))).isTrue();
    }

    private static Exception rejectedSender(int code) throws AddressException {
        return new SMTPSenderFailedException(new InternetAddress("desk@b.example"), "MAIL FROM", code, "no");
    }

    private static MailSendException rejected(int code) throws AddressException {
        var address = new SMTPAddressFailedException(new InternetAddress("a@b.example"), "RCPT TO", code, "no");
        var send = new SendFailedException("Invalid Addresses", address);
        return new MailSendException(Map.of("message", send));
    }
}
