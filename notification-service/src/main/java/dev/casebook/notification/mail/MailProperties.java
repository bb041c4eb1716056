package dev.casebook.notification.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves.
 *
 * @param from address that mail comes from and answers go to; its domain stands in every Message-ID
 * @param senders threads that talk to the mail server
 * @param patience longest time one letter may take, less than the delivery's lease
 */
@Validated
@ConfigurationProperties("casebook.mail")
record MailProperties(
        @NotBlank @Email String from,
        @DefaultValue("4") int senders,
        @DefaultValue("30s") Duration patience) {
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
