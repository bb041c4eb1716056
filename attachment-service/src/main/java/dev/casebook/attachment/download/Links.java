package dev.casebook.attachment.download;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.store.PresignedUrls;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes short-lived links to stored objects, and sends a browser on to them or tells a script of them. */
@Component
public class Links {

    private final PresignedUrls urls;
    private final Clock clock;

    Links(PresignedUrls urls, Clock clock) {
        this.urls = urls;
        this.clock = clock;
    }

    /** Where content can be fetched, and until when. */
    public record Link(URI url, Instant expiresAt) {}

    public Mono<Link> to(ObjectKey key, String fileName, String contentType) {
        var disposition = Disposition.of(fileName, contentType);
        var expires = clock.instant().plusSeconds(PresignedUrls.CONTENT_SECONDS).truncatedTo(ChronoUnit.MILLIS);
        return urls.content(key, disposition.value(), disposition.contentType()).map(url -> new Link(url, expires));
    }

    /** 200 with the link for who asks for JSON by name, 302 to it for everybody else. */
    public static ResponseEntity<Link> answer(Link link, ServerHttpRequest request) {
        var wantsJson =
                request.getHeaders().getAccept().stream().anyMatch(MediaType.APPLICATION_JSON::equalsTypeAndSubtype);
        return wantsJson
                ? ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(link)
                : ResponseEntity.status(HttpStatus.FOUND)
                        .cacheControl(CacheControl.noStore())
                        .location(link.url())
                        .build();
    }
}
