package dev.casebook.gateway.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** Lets gateways of one JVM be closed apart: by default they share event loops, which the first to close stops. */
@Configuration(proxyBeanMethods = false)
class OwnEventLoops {
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }
}
