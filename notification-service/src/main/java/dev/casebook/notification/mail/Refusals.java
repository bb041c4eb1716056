package dev.casebook.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Tells a letter the server will never take (reply code 5xx, RFC 5321 4.2.1) from a server that is away or busy. */
final class Refusals {
    private Refusals() {}

    static boolean isRefusal(Throwable failure) {
        var causes = failure instanceof MailSendException sending
                ? Stream.concat(Stream.of(failure), Stream.of(sending.getMessageExceptions()))
                : Stream.of(failure);
        return causes.map(Refusals::chain).flatMap(List::stream).anyMatch(Refusals::permanent);
    }

    private static boolean permanent(Throwable one) {
        return switch (one) {
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= 500;
            case SMTPSenderFailedException refused -> refused.getReturnCode() >= 500;
            case SMTPSendFailedException refused -> refused.getReturnCode() >= 500;
            case ParseException nonsense -> true;
            default -> false;
        };
    }

    /** The failure and its causes, which JavaMail nests in two ways; a depth of ten bounds a cycle. */
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (Throwable one = failure; one != null && chain.size() < 10; one = next(one)) {
            chain.add(one);
        }
        return chain;
    }

    private static @Nullable Throwable next(Throwable one) {
        var nested = one instanceof MessagingException mail ? mail.getNextException() : null;
        return nested == null ? one.getCause() : nested;
    }
}
