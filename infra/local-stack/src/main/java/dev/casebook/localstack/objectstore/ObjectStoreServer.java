package dev.casebook.localstack.objectstore;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;

/** An S3 server inside this JVM over one directory, with one address for services and one for browsers. */
public final class ObjectStoreServer implements Part {
    /** Larger than any part a presigned upload carries in one unchunked request. */
    private static final long LARGEST_REQUEST = 256L << 20;

    private final int port;
    private final int publicPort;
    private final Path directory;
    private final Credentials credentials;
    private final List<String> browserOrigins;
    private @Nullable S3Proxy services;
    private @Nullable S3Proxy browsers;

    /** The one key pair the server knows. */
    public record Credentials(String accessKey, String secretKey) {}

    /**
     * Prepares the server without starting it.
     *
     * @param browserOrigins the origins whose pages may call the public address, like {@code http://127.0.0.1:8080}
     */
    public ObjectStoreServer(
            int port, int publicPort, Path directory, Credentials credentials, List<String> browserOrigins) {
        this.port = port;
        this.publicPort = publicPort;
        this.directory = directory.toAbsolutePath();
        this.credentials = credentials;
        this.browserOrigins = List.copyOf(browserOrigins);
    }

    @Override
    public String name() {
        return "object-store";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(directory);
            BlobStore objects = BlobStores.create("filesystem-nio2", settings(port));
            services = listen(settings(port), objects);
            Properties withBrowsers = settings(publicPort);
            withBrowsers.put("s3proxy.cors-allow-origins", String.join(" ", browserOrigins));
            withBrowsers.put("s3proxy.cors-allow-methods", "GET PUT HEAD");
            withBrowsers.put("s3proxy.cors-allow-headers", "*");
            withBrowsers.put("s3proxy.cors-exposed-headers", "ETag x-amz-checksum-sha256");
            browsers = listen(withBrowsers, objects);
        } catch (Exception e) {
            throw new CannotStart("the object store does not start: " + e.getMessage(), e);
        }
    }

    /** Makes the bucket unless it is there; in a file system it is a directory. */
    public void createBucket(String bucket) {
        try {
            Files.createDirectories(directory.resolve(bucket));
        } catch (java.io.IOException e) {
            throw new CannotStart("cannot create bucket " + bucket + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean alive() {
        return started(services) && started(browsers);
    }

    @Override
    public void stop() {
        stop(browsers);
        stop(services);
    }

    private static boolean started(@Nullable S3Proxy proxy) {
        return proxy != null && proxy.getState().equals("STARTED");
    }

    private static S3Proxy listen(Properties settings, BlobStore objects) throws Exception {
        S3Proxy proxy =
                S3Proxy.Builder.fromProperties(settings).blobStore(objects).build();
        proxy.start();
        return proxy;
    }

    private static void stop(@Nullable S3Proxy proxy) {
        try {
            if (proxy != null) {
                proxy.stop();
            }
        } catch (Exception e) {
            throw new IllegalStateException("the object store does not stop", e);
        }
    }

    private Properties settings(int listenPort) {
        Properties settings = new Properties();
        settings.put("s3proxy.endpoint", "http://127.0.0.1:" + listenPort);
        settings.put("s3proxy.authorization", "aws-v2-or-v4");
        settings.put("s3proxy.identity", credentials.accessKey());
        settings.put("s3proxy.credential", credentials.secretKey());
        settings.put("s3proxy.v4-max-non-chunked-request-size", Long.toString(LARGEST_REQUEST));
        settings.put("jclouds.filesystem.basedir", directory.toString());
        settings.put("s3proxy.filesystem.basedir", directory.toString());
        return settings;
    }
}
