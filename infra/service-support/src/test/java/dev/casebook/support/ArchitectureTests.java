package dev.casebook.support;

import dev.casebook.testsupport.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules every module keeps. */
class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ArchitectureRules.of("dev.casebook.support", "WriteJob");
    }
}
