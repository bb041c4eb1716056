package dev.casebook.support.security;

import dev.casebook.support.lookup.BoundedConnector;
import dev.casebook.support.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.JwkSetUriReactiveJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Makes every service a resource server that trusts nothing but a valid token. */
@AutoConfiguration(before = ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableWebFluxSecurity
@EnableConfigurationProperties({ClaimsProperties.class, ProviderProperties.class})
class ResourceServerAutoConfiguration {

    @Bean
    SecurityWebFilterChain resourceServer(ServerHttpSecurity http, ProblemWriter writer) {
        SecurityProblems problems = new SecurityProblems(writer);
        return http.authorizeExchange(routes -> routes.pathMatchers("/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .access(new Operators())
                        .pathMatchers(InternalScopes.PREFIX + "**")
                        .access(new InternalScopes())
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .build();
    }

    /** The framework's own client waits for the provider without end. */
    @Bean
    JwkSetUriReactiveJwtDecoderBuilderCustomizer boundedProvider(ProviderProperties settings) {
        WebClient provider = WebClient.builder()
                .clientConnector(BoundedConnector.of("provider", settings.connect(), settings.answer()))
                .build();
        return decoder -> decoder.webClient(provider);
    }

    @Bean
    Callers callers(ClaimsProperties claims) {
        return new Callers(claims);
    }

    @Bean
    RejectedExchange rejectedExchange(ProblemWriter writer) {
        return new RejectedExchange(writer);
    }

    @Bean
    WebFluxConfigurer callerArguments(Callers callers) {
        CallerArgument argument = new CallerArgument(callers);
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(argument);
            }
        };
    }
}
