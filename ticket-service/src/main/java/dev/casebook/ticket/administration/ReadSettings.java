package dev.casebook.ticket.administration;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows settings to administrators, always as the database has them now. */
@Component
final class ReadSettings {
    <S extends Setting> Mono<Page<S>> list(Settings<S> settings, Caller caller, QueryParameters query) {
        SettingRequest.administrator(caller);
        query.onlyKnown();
        return settings.all().map(all -> new Page<>(all, null));
    }

    <S extends Setting> Mono<ResponseEntity<S>> one(
            Settings<S> settings, String key, Caller caller, QueryParameters query, ServerWebExchange exchange) {
        SettingRequest.administrator(caller);
        return settings.find(key)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(found -> query.onlyKnown())
                .map(found -> answer(found, exchange));
    }

    private static <S extends Setting> ResponseEntity<S> answer(S setting, ServerWebExchange exchange) {
        String etag = ETags.of(setting.version(), setting);
        return ETags.notModified(exchange, etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(setting);
    }
}
