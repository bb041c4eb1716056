package dev.casebook.e2e;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The mail that the local desk kept on disk. */
record Mailbox(Path folder) {

    static Mailbox of(Desk desk) {
        return new Mailbox(desk.data().resolve("mail"));
    }

    /** Every kept message to that address that names the ticket. */
    List<String> to(String address, String ticketId) throws IOException {
        return letters(letter -> letter.says(address) && letter.says(ticketId)).stream()
                .map(Letter::whole)
                .toList();
    }

    /** Of each ticket, who was sent letters that say this, with the ids of those letters. */
    Map<String, Map<String, Set<String>>> saying(String words) throws IOException {
        return letters(letter -> letter.says(words)).stream()
                .collect(groupingBy(Letter::ticket, groupingBy(Letter::recipient, mapping(Letter::id, toSet()))));
    }

    private List<Letter> letters(Predicate<Letter> wanted) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mailbox::read)
                    .filter(wanted)
                    .toList();
        }
    }

    private static Letter read(Path file) {
        try {
            return new Letter(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException("mail cannot be read: " + file, e);
        }
    }
}
