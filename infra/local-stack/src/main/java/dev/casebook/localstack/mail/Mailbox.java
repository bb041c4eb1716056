package dev.casebook.localstack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Accepts every mail by SMTP, keeps it on disk before it says so, and shows it on a page. */
public final class Mailbox implements Part {
    // GreenMail keeps a copy in memory, which nobody reads
    private static final int FORGET_EVERY = 100;

    private final int smtpPort;
    private final int pagePort;
    private final Letters letters;
    private final AtomicInteger received = new AtomicInteger();
    private @Nullable GreenMail smtp;
    private @Nullable MailPage page;

    /** Prepares the mailbox without starting it. */
    public Mailbox(int smtpPort, int pagePort, Path directory) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
        this.letters = new Letters(directory.toAbsolutePath());
    }

    @Override
    public String name() {
        return "mailbox";
    }

    /** The port of the page. */
    @Override
    public int port() {
        return pagePort;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void start() {
        try {
            var server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            server.start();
            UserManager users = server.getUserManager();
            GreenMailUser everyone = users.createUser("everyone@casebook.example", "everyone", "");
            users.setMessageDeliveryHandler((mail, address) -> {
                keep(server, mail.getMessage(), address.getEmail());
                return everyone;
            });
            smtp = server;
            page = MailPage.start(pagePort, letters);
        } catch (IOException | UserException | RuntimeException e) {
            throw new CannotStart("the mailbox does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean alive() {
        return smtp != null && smtp.isRunning();
    }

    @Override
    public void stop() {
        if (page != null) {
            page.stop();
        }
        if (smtp != null) {
            smtp.stop();
        }
    }

    private void keep(GreenMail server, jakarta.mail.internet.MimeMessage mail, String recipient) {
        try {
            letters.keep(mail, recipient);
            if (received.incrementAndGet() % FORGET_EVERY == 0) {
                server.purgeEmailFromAllMailboxes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (jakarta.mail.MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
