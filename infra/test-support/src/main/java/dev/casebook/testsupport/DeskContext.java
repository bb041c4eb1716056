package dev.casebook.testsupport;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Gives a context its settings and client; equal ones share a context, and with it the database. */
record DeskContext(String database, boolean kafka, boolean redis, boolean objectStore) implements ContextCustomizer {
    /** What service-support's {@code SettingsGuard} lets pass, since a test need not have every setting. */
    private static final String UNGUARDED = "settingsOfATest";

    private static final String WEB_CLIENT = "org.springframework.web.reactive.function.client.WebClient";

    static DeskContext of(CasebookTest wanted) {
        return new DeskContext(wanted.database(), wanted.kafka(), wanted.redis(), wanted.objectStore());
    }

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        context.getBeanFactory().registerSingleton(UNGUARDED, this);
        context.getEnvironment()
                .getPropertySources()
                .addBefore(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("casebook test servers", CasebookSettings.of(this)));
        if (ClassUtils.isPresent(WEB_CLIENT, DeskContext.class.getClassLoader())) {
            var client = new RootBeanDefinition(
                    org.springframework.test.web.reactive.server.WebTestClient.class,
                    () -> DeskClient.of(context.getEnvironment()));
            client.setLazyInit(true);
            ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("webTestClient", client);
        }
    }
}
