package dev.casebook.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hands letters to the mail server. JavaMail blocks: it runs on this object's own few threads named {@code mail}. */
@Component
class Postman implements DisposableBean {
    // Jakarta Mail asks for its provider at every part of every mail, and without a name searches the whole class path
    // each time.
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSender sender;
    private final MailProperties properties;
    private final Scheduler threads;

    Postman(JavaMailSender sender, MailProperties properties) {
        this.sender = sender;
        this.properties = properties;
        this.threads = Schedulers.newBoundedElastic(properties.senders(), 100, "mail");
    }

    Mono<Void> post(Letter letter) {
        return Mono.<Void>fromCallable(() -> {
                    sender.send(encoded(letter));
                    return null;
                })
                .subscribeOn(threads)
                .timeout(properties.patience());
    }

    private MimeMessage encoded(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(properties.from(), "Casebook");
        helper.setReplyTo(properties.from());
        helper.setTo(new InternetAddress(letter.to(), letter.toName(), "UTF-8"));
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("In-Reply-To", letter.thread());
        message.setHeader("References", letter.thread());
        // RFC 3834: no absence notice is wanted in answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
