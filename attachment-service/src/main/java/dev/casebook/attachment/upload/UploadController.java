package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.FindAttachment;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Starts, resumes and completes uploads; the bytes themselves go to the store. */
@RestController
class UploadController {

    private final BeginUpload begin;
    private final CompleteUpload complete;
    private final FindAttachment find;
    private final PartUrls urls;

    UploadController(BeginUpload begin, CompleteUpload complete, FindAttachment find, PartUrls urls) {
        this.begin = begin;
        this.complete = complete;
        this.find = find;
        this.urls = urls;
    }

    @PostMapping("/api/v1/tickets/{ticket}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives({HttpHeaders.LOCATION, Position.HEADER})
    Mono<ResponseEntity<Object>> begin(
            @PathVariable String ticket,
            ServerWebExchange exchange,
            Caller caller,
            IdempotencyKey key,
            @Reads(StartRequest.class) JsonBody body) {
        return begin.begin(ticket, new UploadCall(exchange, caller, key, body));
    }

    @PostMapping("/api/v1/attachments/{id}/parts")
    Mono<PartsView> parts(@PathVariable String id, Caller caller, QueryParameters query) {
        return find.own(id, caller).doOnNext(own -> query.onlyKnown()).flatMap(urls::missing);
    }

    @PostMapping("/api/v1/attachments/{id}/complete")
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Object>> complete(
            @PathVariable String id,
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            @Reads(CompleteRequest.class) JsonBody body) {
        return complete.complete(id, new UploadCall(exchange, caller, key, body));
    }
}
