package dev.casebook.ticket.administration;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogues;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sets what is there already, against the version its administrator saw. */
@Component
final class ChangeSetting {
    private final Catalogues catalogues;
    private final RecordChange changes;
    private final Idempotency idempotency;

    ChangeSetting(Catalogues catalogues, RecordChange changes, Idempotency idempotency) {
        this.catalogues = catalogues;
        this.changes = changes;
        this.idempotency = idempotency;
    }

    <S extends Setting, W extends Wish<S>> Mono<ResponseEntity<Object>> run(
            SettingRequest request, Settings<S> settings, String key, Class<W> wish) {
        OptionalLong seen = seen(request.exchange());
        SettingRequest.administrator(request.caller());
        return settings.find(key)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .then(catalogues.read())
                .map(catalogue -> request.wish(wish, key, catalogue))
                .flatMap(checked -> idempotency.run(
                        request.exchange(),
                        request.caller(),
                        request.key(),
                        request.body().digest(),
                        () -> change(settings, key, checked, seen, request.caller())))
                .doOnNext(answer -> catalogues.forget());
    }

    private <S extends Setting> Mono<Answer> change(
            Settings<S> settings, String key, Wish<S> wish, OptionalLong seen, Caller caller) {
        return settings.lock(key)
                .doOnNext(present -> ETags.require(seen, present.version()))
                .flatMap(present -> save(settings, present, wish.onto(present), caller))
                .map(saved -> Answer.ok(saved).withEtag(ETags.of(saved.version(), saved)));
    }

    /** A wish that changes nothing is no change. */
    private <S extends Setting> Mono<S> save(Settings<S> settings, S present, S wished, Caller caller) {
        SettingChange change = SettingChange.between(settings.area(), present, wished);
        return change.fields().isEmpty()
                ? Mono.just(present)
                : settings.update(wished).then(changes.keep(change, caller)).thenReturn(wished);
    }

    private static OptionalLong seen(ServerWebExchange exchange) {
        if (exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.IF_MATCH).isEmpty()) {
            throw ProblemException.malformed("Send If-Match with the ETag of what you are changing.");
        }
        return ETags.ifMatch(exchange);
    }
}
