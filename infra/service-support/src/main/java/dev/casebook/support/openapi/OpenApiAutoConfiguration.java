package dev.casebook.support.openapi;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Describes a service at {@code /v3/api-docs}. */
@AutoConfiguration
class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, JsonBody.class, IdempotencyKey.class, QueryParameters.class);
    }

    @Bean
    ArgumentDocumentation argumentDocumentation() {
        return new ArgumentDocumentation();
    }

    @Bean
    NamedSchemas namedSchemas() {
        return new NamedSchemas();
    }

    @Bean
    BodyDocumentation bodyDocumentation(NamedSchemas schemas) {
        return new BodyDocumentation(schemas);
    }

    @Bean
    StreamDocumentation streamDocumentation(NamedSchemas schemas) {
        return new StreamDocumentation(schemas);
    }

    @Bean
    AnswerDocumentation answerDocumentation() {
        return new AnswerDocumentation();
    }

    @Bean
    VersionDocumentation versionDocumentation() {
        return new VersionDocumentation();
    }

    @Bean
    ProblemDocumentation problemDocumentation() {
        return new ProblemDocumentation();
    }

    @Bean
    EnumsOnTheWire enumsOnTheWire() {
        return new EnumsOnTheWire();
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(service).version("v1"))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
