package dev.casebook.support.json;

import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.codec.autoconfigure.HttpCodecsProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Configures the application's JSON and hands controllers their bodies. */
@AutoConfiguration(before = JacksonAutoConfiguration.class, after = ValidationAutoConfiguration.class)
class JsonAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer casebookJsonCustomizer() {
        return CasebookJson::configure;
    }

    /** The web half. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class Web {

        @Bean
        JsonBodies jsonBodies(Validator validator, HttpCodecsProperties codecs) {
            DataSize largest = codecs.getMaxInMemorySize();
            return new JsonBodies(validator, (int) (largest == null ? DataSize.ofKilobytes(256) : largest).toBytes());
        }

        @Bean
        WebFluxConfigurer jsonBodyArguments(JsonBodies bodies) {
            return new WebFluxConfigurer() {
                @Override
                public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                    configurer.addCustomResolver(new JsonBodyArgument(bodies));
                }
            };
        }
    }
}
