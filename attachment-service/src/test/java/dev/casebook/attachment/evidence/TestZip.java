package dev.casebook.attachment.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a package, to look at and to tamper with. */
final class TestZip {

    private final byte[] bytes;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private TestZip(byte[] bytes) {
        this.bytes = bytes;
    }

    static TestZip of(byte[] bytes) throws IOException {
        var zip = new TestZip(bytes);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.files.put(entry.getName(), in.readAllBytes());
            }
        }
        return zip;
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Whether this text stands anywhere, names of files included. */
    boolean holds(String text) {
        return files.keySet().stream()
                .anyMatch(name -> name.contains(text) || text(name).contains(text));
    }

    /** As it was made. */
    Path original(Path directory) throws IOException {
        return Files.write(Files.createTempFile(directory, "package", ".zip"), bytes);
    }

    /** With the files as they are now. */
    Path rewritten(Path directory) throws IOException {
        var file = Files.createTempFile(directory, "package", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : files.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return file;
    }
}
