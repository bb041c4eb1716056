package dev.casebook.thread.audit;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.TicketId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a service with the scope {@code internal:threads} a whole chain, internal entries included, one line of JSON for
 * each entry; who asks for it decides what leaves the suite.
 */
@RestController
class InternalChainController {

    private final ChainLines lines;

    InternalChainController(ChainLines lines) {
        this.lines = lines;
    }

    @GetMapping(value = "/internal/threads/{id}/chain", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<String> chain(@PathVariable String id) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMapMany(lines::of)
                .map(line -> line + "\n")
                .switchIfEmpty(Flux.error(ProblemException::notFound));
    }
}
