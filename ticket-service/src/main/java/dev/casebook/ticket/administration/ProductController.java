package dev.casebook.ticket.administration;

import dev.casebook.support.etag.IfMatch;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The products, retired ones included. */
@RestController
@RequestMapping("/api/v1/catalog/products")
class ProductController {
    private final ProductSettings settings;
    private final ReadSettings reading;
    private final ChangeSetting changing;
    private final AddSetting adding;

    ProductController(ProductSettings settings, ReadSettings reading, ChangeSetting changing, AddSetting adding) {
        this.settings = settings;
        this.reading = reading;
        this.changing = changing;
        this.adding = adding;
    }

    @GetMapping
    Mono<Page<ProductSetting>> list(Caller caller, QueryParameters query) {
        return reading.list(settings, caller, query);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Gives({HttpHeaders.LOCATION, HttpHeaders.ETAG})
    Mono<ResponseEntity<Object>> add(
            @Reads(ProductWish.class) JsonBody body, IdempotencyKey key, Caller caller, ServerWebExchange exchange) {
        return adding.run(new SettingRequest(body, key, caller, exchange), settings, ProductWish.class);
    }

    @GetMapping("/{key}")
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<ProductSetting>> one(
            @PathVariable String key, Caller caller, QueryParameters query, ServerWebExchange exchange) {
        return reading.one(settings, key, caller, query, exchange);
    }

    @PutMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @IfMatch(required = true)
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<Object>> change(
            @PathVariable String key,
            @Reads(ProductWish.class) JsonBody body,
            @Nullable IdempotencyKey attempt,
            Caller caller,
            ServerWebExchange exchange) {
        return changing.run(new SettingRequest(body, attempt, caller, exchange), settings, key, ProductWish.class);
    }
}
