package dev.casebook.support.request;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Gives every request its context. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class RequestAutoConfiguration {

    @Bean
    RequestContextFilter requestContextFilter() {
        return new RequestContextFilter();
    }
}
