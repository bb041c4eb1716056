package dev.casebook.gateway.route;

import java.net.URI;
import java.util.List;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.publisher.Flux;

/** Offers the load balancer the replicas of one service that are worth trying. */
final class ReachableReplicas implements ServiceInstanceListSupplier {
    private final String service;
    private final List<URI> replicas;
    private final Outages outages;

    ReachableReplicas(String service, List<URI> replicas, Outages outages) {
        this.service = service;
        this.replicas = replicas;
        this.outages = outages;
    }

    @Override
    public String getServiceId() {
        return service;
    }

    @Override
    public Flux<List<ServiceInstance>> get() {
        return Flux.defer(() -> Flux.just(
                outages.reachable(replicas).stream().map(this::instance).toList()));
    }

    private ServiceInstance instance(URI uri) {
        var secure = "https".equals(uri.getScheme());
        var port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        return new DefaultServiceInstance(uri.toString(), service, uri.getHost(), port, secure);
    }
}
