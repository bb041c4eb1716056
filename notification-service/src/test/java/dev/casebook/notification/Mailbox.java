package dev.casebook.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A real SMTP server on one port that can be away, hang, refuse, and come back. */
public final class Mailbox {
    private final int port;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private GreenMail server;
    private @Nullable ServerSocket hanging;

    public Mailbox() {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = start();
    }

    public int port() {
        return port;
    }

    /** From now on connections are refused. */
    public void goAway() {
        server.stop();
    }

    /** From now on connections are taken and nothing is said. */
    public void hang() throws IOException {
        server.stop();
        hanging = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    /** From now on a line that starts so gets this answer, or none where it is empty. */
    public void answer(String line, String answer) {
        answers.put(line, answer);
    }

    /** From now on every line is answered as usual. */
    public void answerAsUsual() {
        answers.clear();
    }

    public void comeBack() throws IOException {
        if (hanging != null) {
            hanging.close();
            hanging = null;
        }
        server = start();
    }

    /** What came about a ticket, oldest first. */
    public List<MimeMessage> about(String ticket) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> subject(message).contains(ticket))
                .toList();
    }

    public List<MimeMessage> about(String ticket, String recipient) {
        return about(ticket).stream()
                .filter(message -> recipients(message).contains(recipient))
                .toList();
    }

    private GreenMail start() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        var started = new MoodyMail(setup, answers);
        started.start();
        return started;
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
