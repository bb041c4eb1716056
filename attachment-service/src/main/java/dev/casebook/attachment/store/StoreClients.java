package dev.casebook.attachment.store;

import io.minio.MinioAsyncClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Three clients of one store: {@code calls} for requests that a person waits for, {@code patient} for joining the parts
 * of large files in the background, {@code browser} only signs URLs for the address browsers reach.
 */
@Component
class StoreClients implements DisposableBean {

    private final MinioAsyncClient calls;
    private final MinioAsyncClient patient;
    private final MinioAsyncClient browser;

    StoreClients(StoreProperties properties) {
        this.calls = client(properties, properties.endpoint(), properties.readTimeout());
        this.patient = client(properties, properties.endpoint(), properties.completeTimeout());
        this.browser = client(properties, properties.publicEndpoint(), properties.readTimeout());
    }

    MinioAsyncClient calls() {
        return calls;
    }

    MinioAsyncClient patient() {
        return patient;
    }

    MinioAsyncClient browser() {
        return browser;
    }

    @Override
    public void destroy() {
        calls.close();
        patient.close();
        browser.close();
    }

    private static MinioAsyncClient client(StoreProperties properties, String endpoint, Duration silence) {
        var http = new OkHttpClient.Builder()
                .connectTimeout(properties.connectTimeout())
                .readTimeout(silence)
                .writeTimeout(properties.readTimeout())
                .build();
        // With the region given the client never asks the store for it.
        return MinioAsyncClient.builder()
                .endpoint(endpoint)
                .region(properties.region())
                .credentials(properties.accessKey(), properties.secretKey())
                .httpClient(http, true)
                .build();
    }
}
