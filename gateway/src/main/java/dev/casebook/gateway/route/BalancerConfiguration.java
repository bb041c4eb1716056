package dev.casebook.gateway.route;

import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Configuration;

/** Lets {@code lb://service} mean the replicas named in the settings. */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = ServiceBalancer.class)
class BalancerConfiguration {}
