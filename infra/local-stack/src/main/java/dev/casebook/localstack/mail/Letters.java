package dev.casebook.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails on disk, one {@code .eml} file for each mail and recipient; the file name is its id and sorts by time. */
record Letters(Path directory) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,80}");
    /** The header that says for whom a copy was kept; blind copies name nobody otherwise. */
    static final String RECIPIENT = "X-Envelope-To";

    /** Writes the mail; it is complete on disk when this returns. */
    void keep(MimeMessage mail, String recipient) throws IOException, MessagingException {
        Files.createDirectories(directory);
        String id =
                TIME.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8);
        Path draft = directory.resolve(id + ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            mail.writeTo(out);
        }
        Files.move(draft, directory.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The newest first. */
    List<Letter> newest(int limit) throws IOException, MessagingException {
        List<Letter> letters = new java.util.ArrayList<>();
        for (Path file : files(limit)) {
            letters.add(read(file));
        }
        return letters;
    }

    /** The mail of that id. */
    Optional<Letter> find(String id) throws IOException, MessagingException {
        Path file = directory.resolve(id + ".eml");
        return ID.matcher(id).matches() && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private List<Path> files(int limit) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .toList();
        }
    }

    private static Letter read(Path file) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return Letter.of(name.substring(0, name.length() - ".eml".length()), mail);
        }
    }
}
