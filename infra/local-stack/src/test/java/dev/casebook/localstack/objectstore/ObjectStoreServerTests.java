package dev.casebook.localstack.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.FreePorts;
import dev.casebook.localstack.objectstore.ObjectStoreServer.Credentials;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class ObjectStoreServerTests {
    private static final String ORIGIN = "http://127.0.0.1:8080";
    private static final String BUCKET = "attachments";

    @TempDir
    private Path directory;

    private final int port = FreePorts.next();
    private final int publicPort = FreePorts.next();
    private final HttpClient browser = HttpClient.newHttpClient();
    private ObjectStoreServer server;

    @BeforeEach
    void start() {
        server = new ObjectStoreServer(
                port, publicPort, directory, new Credentials("access", "secret-key"), List.of(ORIGIN));
        server.start();
        server.createBucket(BUCKET);
    }

    @AfterEach
    void stop() {
        browser.close();
        server.stop();
    }

    @Test
    void browserUploadsPartsToThePublicAddressOfWhatTheServiceBegan() throws Exception {
        try (S3Client service = client()) {
            String upload = service.createMultipartUpload(
                            request -> request.bucket(BUCKET).key("k"))
                    .uploadId();
            HttpResponse<String> put = browser.send(
                    HttpRequest.newBuilder(presignedPart(upload))
                            .header("Origin", ORIGIN)
                            .PUT(BodyPublishers.ofString("hello"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(put.statusCode()).isEqualTo(200);
            assertThat(put.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                    .contains("ETag");
            String etag = put.headers().firstValue("ETag").orElseThrow();
            service.completeMultipartUpload(request -> request.bucket(BUCKET)
                    .key("k")
                    .uploadId(upload)
                    .multipartUpload(parts -> parts.parts(
                            CompletedPart.builder().partNumber(1).eTag(etag).build())));
            server.stop();
            server.start();
            assertThat(service.getObjectAsBytes(
                                    request -> request.bucket(BUCKET).key("k"))
                            .asUtf8String())
                    .isEqualTo("hello");
        }
    }

    @Test
    void unsignedRequestIsRefused() throws Exception {
        try (S3Client service = client()) {
            service.putObject(put -> put.bucket(BUCKET).key("k"), RequestBody.fromString("secret"));
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + publicPort + "/" + BUCKET + "/k"))
                .build();
        assertThat(browser.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private URI presignedPart(String upload) throws Exception {
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + publicPort))
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            return presigner
                    .presignUploadPart(presign -> presign.signatureDuration(Duration.ofMinutes(1))
                            .uploadPartRequest(part -> part.bucket(BUCKET)
                                    .key("k")
                                    .uploadId(upload)
                                    .partNumber(1)))
                    .url()
                    .toURI();
        }
    }

    private S3Client client() {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials())
                .forcePathStyle(true)
                .build();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret-key"));
    }
}
