package dev.casebook.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every package says in its {@code package-info} what it is for, and that nothing in it is null unannounced. */
final class NullMarkedPackages {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private NullMarkedPackages() {}

    static ArchRule rule() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NULL_MARKED)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "package " + type.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        });
    }
}
