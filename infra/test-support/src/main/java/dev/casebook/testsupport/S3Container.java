package dev.casebook.testsupport;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The S3 server as a container; one address serves both sides. */
final class S3Container {
    private S3Container() {}

    @SuppressWarnings("resource") // ends with the JVM
    static TestObjectStore start(String image) {
        var server = new GenericContainer<>(image)
                .withExposedPorts(80)
                .withEnv("S3PROXY_AUTHORIZATION", "aws-v2-or-v4")
                .withEnv("S3PROXY_IDENTITY", TestObjectStore.ACCESS_KEY)
                .withEnv("S3PROXY_CREDENTIAL", TestObjectStore.SECRET_KEY)
                .withEnv("S3PROXY_CORS_ALLOW_ALL", "true")
                .withEnv("S3PROXY_ENDPOINT", "http://0.0.0.0:80")
                .withEnv("JCLOUDS_PROVIDER", "filesystem-nio2")
                .withEnv("JCLOUDS_FILESYSTEM_BASEDIR", "/data")
                .withTmpFs(java.util.Map.of("/data", "rw"))
                .waitingFor(Wait.forListeningPort());
        server.start();
        mkdir(server);
        String address = "http://" + server.getHost() + ":" + server.getMappedPort(80);
        return new TestObjectStore(address, address);
    }

    /** In a file system a bucket is a directory. */
    private static void mkdir(GenericContainer<?> server) {
        try {
            server.execInContainer("mkdir", "-p", "/data/" + TestObjectStore.BUCKET);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
