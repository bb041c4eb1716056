package dev.casebook.attachment.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts a file's bytes on their way into the ZIP; that the file ends does not end the ZIP. */
final class FileContent extends FilterOutputStream {

    private long size;

    FileContent(OutputStream zip) {
        super(zip);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long size() {
        return size;
    }
}
