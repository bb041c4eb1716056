package dev.casebook.e2e;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything a desk keeps: its files as they lie there, and past all compression its tables and topics. */
record DeskStores(Desk desk) {

    /** Unpacked programs, which no customer's word reaches. */
    private static final Set<String> INSTALLED = Set.of("apps", "programs");

    private static final Duration POLL = Duration.ofMillis(200);

    /** Files of the data folder that hold a needle; one that vanishes meanwhile held none that stayed. */
    List<String> filesWith(Needles needles) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(desk.data(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return INSTALLED.contains(desk.data().relativize(folder).toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && holds(file, needles)) {
                    found.add(desk.data().relativize(file).toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found;
    }

    private static boolean holds(Path file, Needles needles) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return needles.in(stream);
        } catch (NoSuchFileException vanished) {
            return false;
        }
    }

    /** Tables with a row that holds a needle, columns of bytes as hexadecimal. */
    List<String> tablesWith(Needles needles) throws SQLException {
        List<String> found = new ArrayList<>();
        for (var database : List.of("tickets", "threads", "attachments", "notifications")) {
            try (var connection = desk.database(database)) {
                connection.setAutoCommit(false);
                for (var table : tables(connection)) {
                    if (holds(connection, table, needles)) {
                        found.add(database + "." + table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, Needles needles) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (var rows = statement.executeQuery("select r::text from " + table + " r")) {
                while (rows.next()) {
                    if (needles.in(rows.getString(1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Topics with a record that holds a needle, dead letters included. */
    List<String> topicsWith(Needles needles) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + desk.port("kafka"));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(event -> {
                    if (holds(event, needles)) {
                        found.add(event.topic());
                    }
                });
            }
            return found.stream().distinct().toList();
        }
    }

    private static boolean holds(ConsumerRecord<byte[], byte[]> event, Needles needles) {
        for (var header : event.headers()) {
            if (header.value() != null && needles.in(header.value())) {
                return true;
            }
        }
        return (event.key() != null && needles.in(event.key())) || (event.value() != null && needles.in(event.value()));
    }
}
