package dev.casebook.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.blockhound.BlockingMethod;
import reactor.blockhound.BlockingOperationError;

/**
 * The calls of our code that blocked a thread of Reactor or Netty in this JVM. Each throws where it stands, and fails the test
 * during which it came to light too: a flow that logs its errors and goes on would hide it.
 */
public final class BlockingCalls implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final int MOST = 50;
    private static final ConcurrentLinkedQueue<BlockingOperationError> FOUND = new ConcurrentLinkedQueue<>();

    private static volatile boolean watching;

    static void found(BlockingMethod method) {
        BlockingOperationError error = new BlockingOperationError(method);
        List<String> callers = Arrays.stream(error.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        if (FOUND.size() < MOST && callers.stream().anyMatch(BlockingCalls::isOurs)) {
            FOUND.add(error);
        }
        throw error;
    }

    /** Not this class, which stands in every trace, and not the rule, which blocks to see what happens. */
    private static boolean isOurs(String caller) {
        return caller.startsWith("dev.casebook.")
                && !caller.equals(BlockingCalls.class.getName())
                && !caller.equals(BlockHoundRule.class.getName());
    }

    /** What was found since the last time. */
    static List<BlockingOperationError> taken() {
        List<BlockingOperationError> taken = new ArrayList<>();
        for (BlockingOperationError error = FOUND.poll(); error != null; error = FOUND.poll()) {
            taken.add(error);
        }
        return taken;
    }

    /** Whether JUnit has found this extension, without which nothing fails. */
    static boolean watch() {
        return watching;
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        watching = true;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        mustBeNone();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        mustBeNone();
    }

    private static void mustBeNone() {
        List<BlockingOperationError> found = taken();
        if (!found.isEmpty()) {
            AssertionError failure = new AssertionError("calls that blocked an event loop: " + found.size());
            found.forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
