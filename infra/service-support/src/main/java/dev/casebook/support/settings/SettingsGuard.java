package dev.casebook.support.settings;

import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Stops a service that lacks a setting or would run on a secret or user of the demo anywhere but in the demo. */
public final class SettingsGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles DEMO = Profiles.of(SharedSettings.LOCAL);
    // The name of a bean that only the support of the tests registers: no setting can. A test need not have every
    // setting.
    private static final String UNGUARDED = "settingsOfATest";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(DEMO)
                || context.getBeanFactory().containsSingleton(UNGUARDED)
                || environment.getProperty("spring.application.name") == null) {
            return;
        }
        Set<String> missing = RequiredSettings.in(environment).missingIn(environment);
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw new SettingsException(
                    "Settings are missing: " + names + ".",
                    "Set " + names + " in the environment, or start with the profile local for the demo.");
        }
        DemoSecrets.ofThisService().foundIn(environment).ifPresent(name -> {
            throw new SettingsException(
                    "The setting " + name + " holds a value of the demo, which everyone knows.",
                    "Set " + name + " to a value of your own, or start with the profile local for the demo.");
        });
    }
}
