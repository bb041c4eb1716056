package dev.casebook.testsupport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Finds {@link CasebookTest} on a test class. */
final class DeskContextFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        CasebookTest wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, CasebookTest.class);
        return wanted == null ? null : DeskContext.of(wanted);
    }
}
