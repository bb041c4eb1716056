package dev.casebook.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.FreePorts;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTests {
    @TempDir
    private Path directory;

    private final int smtp = FreePorts.next();
    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = new Mailbox(smtp, FreePorts.next(), directory);
        mailbox.start();
    }

    @AfterEach
    void stop() {
        http.close();
        mailbox.stop();
    }

    @Test
    void mailIsOnDiskWhenItWasAcceptedAndThereAfterRestart() throws Exception {
        send("sam@casebook.example", "Ticket für Bäume", "<b>hello</b>");
        assertThat(directory.toFile().list()).hasSize(1).allMatch(name -> name.endsWith(".eml"));
        mailbox.stop();
        mailbox.start();
        JsonNode mail = JsonMapper.shared().readTree(get("/api/mails").body()).get(0);
        assertThat(mail.path("to").asString()).isEqualTo("sam@casebook.example");
        assertThat(mail.path("subject").asString()).isEqualTo("Ticket für Bäume");
        assertThat(mail.path("html").asString().strip()).isEqualTo("<b>hello</b>");
        assertThat(get("/").body()).contains("Ticket für Bäume");
    }

    @Test
    void htmlOfMailIsShownWithoutPower() throws Exception {
        send("sam@casebook.example", "<script>alert(1)</script>", "<script>alert(2)</script>");
        String id = JsonMapper.shared()
                .readTree(get("/api/mails").body())
                .get(0)
                .path("id")
                .asString();
        HttpResponse<String> page = get("/mails/" + id);
        assertThat(page.body()).doesNotContain("<script>").contains("<iframe sandbox");
        assertThat(get("/html/" + id).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox; default-src 'none'"));
        assertThat(get("/mails/..%2F..%2Fetc").statusCode()).isEqualTo(404);
    }

    @Test
    void pageOfForeignNameIsRefused() throws IOException {
        try (var socket = new Socket("127.0.0.1", mailbox.port())) {
            socket.getOutputStream()
                    .write("GET /api/mails HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private void send(String to, String subject, String html) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtp));
        var mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("desk@casebook.example");
        mail.setRecipients(RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        var text = new MimeBodyPart();
        text.setText("hello", "UTF-8");
        var page = new MimeBodyPart();
        page.setContent(html, "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", text, page));
        Transport.send(mail);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + mailbox.port() + path);
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
