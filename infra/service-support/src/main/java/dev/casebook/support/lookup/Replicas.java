package dev.casebook.support.lookup;

import dev.casebook.support.problem.ProblemException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Sends each request to a replica that answers: the next one, if no connection comes about. */
final class Replicas implements ExchangeFilterFunction {

    private final String service;
    private final List<URI> urls;
    private final AtomicInteger preferred = new AtomicInteger();

    Replicas(String service, List<String> urls) {
        this.service = service;
        this.urls = urls.stream().map(URI::create).toList();
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return urls.isEmpty()
                ? Mono.error(ProblemException.unavailable("No address of " + service + " is known."))
                : attempt(request, next, 0);
    }

    private Mono<ClientResponse> attempt(ClientRequest request, ExchangeFunction next, int failed) {
        int replica = Math.floorMod(preferred.get(), urls.size());
        return next.exchange(to(urls.get(replica), request))
                .onErrorResume(WebClientRequestException.class, unreachable -> {
                    preferred.compareAndSet(replica, replica + 1);
                    boolean last = failed + 1 >= urls.size();
                    return last || !Connections.neverMade(unreachable)
                            ? Mono.error(unreachable)
                            : attempt(request, next, failed + 1);
                });
    }

    private static ClientRequest to(URI base, ClientRequest request) {
        URI target = UriComponentsBuilder.fromUri(request.url())
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(base.getPort())
                .build(true)
                .toUri();
        return ClientRequest.from(request).url(target).build();
    }
}
