package dev.casebook.support.idempotency;

import dev.casebook.support.security.Caller;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** Within what a key is unique: the caller, the method and the path; kept as a SHA-256. */
@SuppressWarnings("ArrayRecordComponent")
record Scope(byte[] hash) {

    static Scope of(ServerWebExchange exchange, Caller caller, IdempotencyKey key) {
        ServerHttpRequest request = exchange.getRequest();
        String all = String.join(
                "\n",
                caller.personId(),
                request.getMethod().name(),
                request.getPath().value(),
                key.value());
        try {
            return new Scope(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The advisory lock of this scope; two scopes that share one merely wait for each other. */
    long lock() {
        return ByteBuffer.wrap(hash).getLong();
    }
}
