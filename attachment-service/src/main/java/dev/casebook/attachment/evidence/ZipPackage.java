package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP under way that remembers path, size and SHA-256 of each file in it. */
final class ZipPackage {

    private final ZipOutputStream zip;
    private final Instant at;
    private final List<Manifest.File> files = new ArrayList<>();

    ZipPackage(SealedStream target, Instant at) {
        this.zip = new ZipOutputStream(target);
        this.at = at;
    }

    /** Writes the bytes of one file; need not close the stream, and may. */
    interface Body {
        void writeTo(OutputStream target) throws IOException;
    }

    Manifest.File add(String path, Body body) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        var content = new FileContent(zip);
        var digest = new DigestOutputStream(content, SealedStream.sha256());
        body.writeTo(digest);
        zip.closeEntry();
        var file = new Manifest.File(
                path, content.size(), Sha256.of(digest.getMessageDigest()).value());
        files.add(file);
        return file;
    }

    Manifest.File add(String path, byte[] bytes) throws IOException {
        return add(path, target -> target.write(bytes));
    }

    /** What was added so far, in that order. */
    List<Manifest.File> files() {
        return List.copyOf(files);
    }

    /** Ends the ZIP with room for the seal. */
    void finish() throws IOException {
        zip.setComment(SealedStream.PLACE);
        zip.finish();
    }
}
