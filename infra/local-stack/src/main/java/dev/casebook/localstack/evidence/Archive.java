package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A package's ZIP: its files, and the seal over all of its bytes that it carries as its comment. */
record Archive(Path path, ZipFile zip) implements AutoCloseable {

    private static final String SEAL = "casebook-seal/1:";
    private static final int SEAL_LENGTH = SEAL.length() + 88;

    /** More than any manifest needs; what claims to be longer is no manifest. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    static Archive open(Path path) throws IOException {
        return new Archive(path, new ZipFile(path.toFile()));
    }

    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** Null when there is no such file. */
    @Nullable
    InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : zip.getInputStream(entry);
    }

    byte[] small(String name) throws IOException {
        try (InputStream stream = stream(name)) {
            if (stream == null) {
                throw new IOException("there is no " + name);
            }
            return stream.readNBytes(MOST_BYTES);
        }
    }

    /** Whether every byte of the ZIP is as it was when it was signed. */
    boolean sealed(SigningKey key) throws IOException {
        String comment = zip.getComment();
        if (comment == null || comment.length() != SEAL_LENGTH || !comment.startsWith(SEAL)) {
            return false;
        }
        long covered = Files.size(path) - SEAL_LENGTH;
        try (InputStream bytes = Files.newInputStream(path)) {
            DigestInputStream digest = new DigestInputStream(bytes, Digests.sha256());
            skip(digest, covered);
            String last = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return last.equals(comment)
                    && key.signed(digest.getMessageDigest().digest(), comment.substring(SEAL.length()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void skip(InputStream stream, long count) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = count;
        while (left > 0) {
            int length = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (length < 0) {
                throw new IOException("the file is shorter than it was");
            }
            left -= length;
        }
    }
}
