package dev.casebook.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rule that a route says as what it reads its body, so that the OpenAPI document can show it. */
final class DescribedBodies {

    private static final String BODY = "dev.casebook.support.json.JsonBody";
    private static final String READS = "dev.casebook.support.json.Reads";

    private DescribedBodies() {}

    static ArchRule rule() {
        return methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .should(sayWhatTheyRead())
                .because("the OpenAPI document shows each body by its fields")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> sayWhatTheyRead() {
        return new ArchCondition<>("say as what they read their body") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(DescribedBodies::undescribed)
                        .forEach(body -> events.add(SimpleConditionEvent.violated(
                                method, body.getDescription() + " lacks @Reads in " + method.getSourceCodeLocation())));
            }
        };
    }

    private static boolean undescribed(JavaParameter parameter) {
        return parameter.getRawType().getName().equals(BODY) && !parameter.isAnnotatedWith(READS);
    }
}
