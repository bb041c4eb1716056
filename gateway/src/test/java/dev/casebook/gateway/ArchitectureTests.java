package dev.casebook.gateway;

import dev.casebook.testsupport.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gateway keeps the rules of the house. */
class ArchitectureTests {
    @TestFactory
    Stream<DynamicTest> rules() {
        return ArchitectureRules.of("dev.casebook.gateway");
    }
}
