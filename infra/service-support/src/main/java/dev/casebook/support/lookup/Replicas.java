package dev.casebook.support.lookup;

import dev.casebook.support.problem.ProblemException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Sends each request to a replica that answers: the next one, if no connection comes about. A read whose connection breaks
 * is sent once more even to the only replica: the peer may have closed a kept connection at that very moment.
 */
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
                    return mayRepeat(request, unreachable, failed + 1)
                            ? attempt(request, next, failed + 1)
                            : Mono.error(unreachable);
                });
    }

    private boolean mayRepeat(ClientRequest request, WebClientRequestException unreachable, int failed) {
        return HttpMethod.GET.equals(request.method())
                ? failed < Math.max(urls.size(), 2)
                : failed < urls.size() && Connections.neverMade(unreachable);
    }

    private static ClientRequest to(URI base, ClientRequest request) {
        URI target = UriComponentsBuilder.fromUri(request.url())
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(base.getPort())
                .replacePath(below(base) + request.url().getRawPath())
                .build(true)
                .toUri();
        return ClientRequest.from(request).url(target).build();
    }

    /** The path of an address, which an issuer like {@code /realms/desk} has, without a slash at its end. */
    private static String below(URI base) {
        return StringUtils.trimTrailingCharacter(base.getRawPath(), '/');
    }
}
