package dev.casebook.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start outside the local profile: every password here is known to everyone. */
final class LocalOnly implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            throw new NotLocal();
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** The provider was started where real people could sign in. */
    static final class NotLocal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotLocal() {
            super("The demo identity provider starts only with SPRING_PROFILES_ACTIVE=local;"
                    + " in production set CASEBOOK_ISSUER of the suite to your own OpenID provider.");
        }
    }

    /** Prints the refusal as one sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<NotLocal> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NotLocal cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
