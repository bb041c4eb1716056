package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTests {
    @Test
    void namesWhatBreaksThem() {
        assertThat(broken("dev.casebook.testsupport.rules"))
                .anyMatch(violation -> violation.contains("Careless.java") && violation.contains("Mono.block()"))
                .anyMatch(violation -> violation.contains("rules.util"))
                .anyMatch(violation -> violation.contains("has no @NullMarked package-info"))
                .noneMatch(violation -> violation.contains("Mono.subscribe()"));
    }

    private static List<String> broken(String root) {
        return ArchitectureRules.includingTests(root, "Edge")
                .flatMap(rule -> {
                    try {
                        rule.getExecutable().execute();
                        return java.util.stream.Stream.of();
                    } catch (Throwable violation) {
                        return java.util.stream.Stream.of(String.valueOf(violation.getMessage()));
                    }
                })
                .toList();
    }
}
