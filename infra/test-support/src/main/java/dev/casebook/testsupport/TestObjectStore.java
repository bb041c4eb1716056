package dev.casebook.testsupport;

import dev.casebook.localstack.objectstore.ObjectStoreServer;
import dev.casebook.localstack.objectstore.ObjectStoreServer.Credentials;
import java.util.List;
import java.util.Map;

/**
 * The one S3 server of this JVM, for modules that have {@code s3proxy} on their test class path.
 *
 * @param endpoint the address for services
 * @param publicEndpoint the address for browsers
 */
public record TestObjectStore(String endpoint, String publicEndpoint) {
    /** The bucket that is there from the start. */
    public static final String BUCKET = "attachments";

    /** The access key. */
    public static final String ACCESS_KEY = "test-access";

    /** The secret key. */
    public static final String SECRET_KEY = "test-secret-key";

    private static final String IMAGE = "andrewgaul/s3proxy:sha-4.1.0";

    /** The server, started when it is first asked for. */
    private static final class Server {
        static final TestObjectStore INSTANCE = Containers.run(IMAGE) ? S3Container.start(IMAGE) : embedded();

        private static TestObjectStore embedded() {
            int port = ServerRoom.freePort();
            int publicPort = ServerRoom.freePort();
            var server = ServerRoom.start(new ObjectStoreServer(
                    port,
                    publicPort,
                    ServerRoom.directory("objects"),
                    new Credentials(ACCESS_KEY, SECRET_KEY),
                    List.of("http://127.0.0.1:8080")));
            server.createBucket(BUCKET);
            return new TestObjectStore("http://127.0.0.1:" + port, "http://127.0.0.1:" + publicPort);
        }
    }

    /** The running server. */
    public static TestObjectStore instance() {
        return Server.INSTANCE;
    }

    /** The settings a service reads to find it. */
    public Map<String, String> properties() {
        return Map.of(
                "CASEBOOK_S3_ENDPOINT", endpoint,
                "CASEBOOK_S3_PUBLIC_ENDPOINT", publicEndpoint,
                "CASEBOOK_S3_ACCESS_KEY", ACCESS_KEY,
                "CASEBOOK_S3_SECRET_KEY", SECRET_KEY,
                "CASEBOOK_S3_BUCKET", BUCKET);
    }
}
