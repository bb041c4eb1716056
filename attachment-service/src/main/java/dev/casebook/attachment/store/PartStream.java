package dev.casebook.attachment.store;

import io.minio.MinioAsyncClient;
import io.minio.UploadPartArgs;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Cuts a stream into the parts of a multipart upload and sends each when its buffer is full; blocks. */
final class PartStream extends OutputStream {

    /** S3 wants 5 MiB at least; 10,000 of these are 78 GiB, more than all files of a ticket. */
    private static final int PART = 8 * 1024 * 1024;

    private final MinioAsyncClient client;
    private final String bucket;
    private final ObjectKey key;
    private final String upload;
    private final byte[] buffer = new byte[PART];
    private final List<StoredPart> parts = new ArrayList<>();
    private int filled;
    private boolean closed;

    PartStream(MinioAsyncClient client, String bucket, ObjectKey key, String upload) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
        this.upload = upload;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            var taken = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == PART) {
                send();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed && (filled > 0 || parts.isEmpty())) {
            send();
        }
        closed = true;
    }

    /** What was sent, in order; complete after {@link #close}. */
    List<StoredPart> parts() {
        return List.copyOf(parts);
    }

    private void send() throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("the writer was stopped");
        }
        var number = parts.size() + 1;
        try {
            var sent = client.uploadPart(UploadPartArgs.builder()
                            .bucket(bucket)
                            .object(key.value())
                            .uploadId(upload)
                            .partNumber(number)
                            .data(buffer, filled)
                            .build())
                    .join();
            parts.add(new StoredPart(number, sent.part().etag().replace("\"", ""), filled));
            filled = 0;
        } catch (CompletionException failed) {
            throw new IOException("part " + number + " of " + key.value() + " cannot be sent", failed);
        }
    }
}
