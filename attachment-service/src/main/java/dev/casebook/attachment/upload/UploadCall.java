package dev.casebook.attachment.upload;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** A person's request that changes an upload. */
record UploadCall(
        ServerWebExchange exchange, Caller caller, @Nullable IdempotencyKey key, JsonBody body) {}
