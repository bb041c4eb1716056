package dev.casebook.ticket.administration;

import dev.casebook.support.etag.IfMatch;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** When the desk is open. */
@RestController
@RequestMapping("/api/v1/catalog/business-hours")
class HoursController {
    private final HoursSettings settings;
    private final ReadSettings reading;
    private final ChangeSetting changing;

    HoursController(HoursSettings settings, ReadSettings reading, ChangeSetting changing) {
        this.settings = settings;
        this.reading = reading;
        this.changing = changing;
    }

    @GetMapping
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<HoursSetting>> hours(Caller caller, QueryParameters query, ServerWebExchange exchange) {
        return reading.one(settings, HoursSetting.KEY, caller, query, exchange);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @IfMatch(required = true)
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<Object>> change(
            @Reads(HoursWish.class) JsonBody body,
            @Nullable IdempotencyKey attempt,
            Caller caller,
            ServerWebExchange exchange) {
        return changing.run(
                new SettingRequest(body, attempt, caller, exchange), settings, HoursSetting.KEY, HoursWish.class);
    }
}
