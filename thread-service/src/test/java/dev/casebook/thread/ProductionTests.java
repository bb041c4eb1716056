package dev.casebook.thread;

import dev.casebook.testsupport.DemoRefusals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing that everyone knows of the demo serves in production. */
class ProductionTests {
    @TestFactory
    Stream<DynamicTest> refusals() {
        return DemoRefusals.of();
    }
}
