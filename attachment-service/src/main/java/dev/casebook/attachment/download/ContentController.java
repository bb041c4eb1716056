package dev.casebook.attachment.download;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sends a browser on to the store, or tells a script where to fetch. */
@RestController
class ContentController {

    private final LinkContent links;

    ContentController(LinkContent links) {
        this.links = links;
    }

    @GetMapping("/api/v1/attachments/{id}/content")
    Mono<ResponseEntity<Links.Link>> content(
            @PathVariable String id, Caller caller, QueryParameters query, ServerHttpRequest request) {
        return links.content(id, caller, query).map(link -> Links.answer(link, request));
    }

    @GetMapping("/api/v1/attachments/{id}/thumbnail")
    Mono<ResponseEntity<Links.Link>> thumbnail(
            @PathVariable String id, Caller caller, QueryParameters query, ServerHttpRequest request) {
        return links.thumbnail(id, caller, query).map(link -> Links.answer(link, request));
    }
}
