package dev.casebook.gateway.docs;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** The browser for the contract (Swagger UI) and our few lines that start it. */
@Configuration(proxyBeanMethods = false)
class DocsFiles implements WebFluxConfigurer {
    private final String swaggerUi;

    DocsFiles(@Value("${casebook.docs.swagger-ui}") String version) {
        this.swaggerUi = "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/docs/ui/**")
                .addResourceLocations(swaggerUi, "classpath:/docs/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
