package dev.casebook.ticket.administration;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogues;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds to what the desk offers. */
@Component
final class AddSetting {
    /** Forms and filters show all of them at once. */
    private static final int MOST = 100;

    private final Catalogues catalogues;
    private final RecordChange changes;
    private final Idempotency idempotency;

    AddSetting(Catalogues catalogues, RecordChange changes, Idempotency idempotency) {
        this.catalogues = catalogues;
        this.changes = changes;
        this.idempotency = idempotency;
    }

    <S extends Setting, W extends Wish<S>> Mono<ResponseEntity<Object>> run(
            SettingRequest request, GrowingSettings<S> settings, Class<W> wish) {
        SettingRequest.administrator(request.caller());
        return catalogues
                .read()
                .map(catalogue -> request.wish(wish, null, catalogue))
                .flatMap(checked -> idempotency.run(
                        request.exchange(),
                        request.caller(),
                        request.key(),
                        request.body().digest(),
                        () -> add(request, settings, checked)))
                .doOnNext(answer -> catalogues.forget());
    }

    private <S extends Setting> Mono<Answer> add(SettingRequest request, GrowingSettings<S> settings, Wish<S> wish) {
        S added = wish.onto(settings.blank(Objects.requireNonNull(wish.key())));
        return settings.all()
                .filter(all -> all.size() < MOST)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("There are " + MOST
                        + " already, which is as many as a form can show: rename one that is retired instead.")))
                .then(insert(settings, added, request.caller()))
                .thenReturn(answer(request, added));
    }

    private <S extends Setting> Mono<Void> insert(GrowingSettings<S> settings, S added, Caller caller) {
        return settings.insert(added)
                .filter(free -> free)
                .switchIfEmpty(Mono.error(() -> ProblemException.validation(
                        FieldProblem.field("/key", "This key is taken: choose another one."))))
                .then(changes.keep(SettingChange.added(settings.area(), added), caller));
    }

    private static Answer answer(SettingRequest request, Setting added) {
        String location = request.exchange().getRequest().getPath().value() + "/" + added.key();
        return Answer.created(location, added).withEtag(ETags.of(added.version(), added));
    }
}
