package dev.casebook.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The mail that the local desk kept on disk. */
record Mailbox(Path folder) {

    static Mailbox of(Desk desk) {
        return new Mailbox(desk.data().resolve("mail"));
    }

    /** Every kept message to that address that names the ticket. */
    List<String> to(String address, String ticketId) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Mailbox::read)
                    .filter(message -> message.contains(address) && message.contains(ticketId))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException("mail cannot be read: " + file, e);
        }
    }
}
