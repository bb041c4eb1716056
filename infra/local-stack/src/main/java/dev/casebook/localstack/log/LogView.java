package dev.casebook.localstack.log;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows the end of a log file, and what is added to it. */
public final class LogView {
    private static final int TAIL_BYTES = 64 << 10;

    private final Path file;
    private final String prefix;
    private final PrintStream out;
    private long position;
    private String unfinished = "";

    /** Looks at a file that need not exist yet; each line shown starts with the prefix. */
    public LogView(Path file, String prefix, PrintStream out) {
        this.file = file;
        this.prefix = prefix;
        this.out = out;
    }

    /** Shows at most this many of the last lines. */
    public void tail(int lines) throws IOException {
        if (Files.exists(file)) {
            position = Math.max(0, Files.size(file) - TAIL_BYTES);
            boolean cut = position > 0;
            List<String> read = readLines();
            List<String> whole = cut && !read.isEmpty() ? read.subList(1, read.size()) : read;
            whole.subList(Math.max(0, whole.size() - lines), whole.size()).forEach(this::show);
        }
    }

    /** Shows what was added since; starts over when the file was emptied. */
    public void more() throws IOException {
        if (Files.exists(file)) {
            if (Files.size(file) < position) {
                position = 0;
            }
            readLines().forEach(this::show);
        }
    }

    private List<String> readLines() throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            byte[] bytes = new byte[(int) Math.min(log.length() - position, 1 << 20)];
            log.readFully(bytes);
            position += bytes.length;
            String text = unfinished + new String(bytes, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            unfinished = text.substring(end);
            return text.substring(0, end).lines().toList();
        }
    }

    private void show(String line) {
        out.println(prefix + line);
    }
}
