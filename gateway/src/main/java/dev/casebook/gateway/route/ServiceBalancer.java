package dev.casebook.gateway.route;

import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** What the load balancer of one service chooses from; made once for each service, in a context of its own. Public for code that Spring generates. */
public class ServiceBalancer {
    @Bean
    ServiceInstanceListSupplier replicasOfService(Environment environment, Replicas replicas, Outages outages) {
        var service = environment.getRequiredProperty(LoadBalancerClientFactory.PROPERTY_NAME);
        return new ReachableReplicas(service, replicas.of(service), outages);
    }
}
