package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import reactor.blockhound.BlockingOperationError;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether BlockHound watches this JVM: an agent that silently was not installed would find nothing to object to. */
final class BlockHoundRule {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private BlockHoundRule() {}

    static void check() {
        assertThatThrownBy(() -> Mono.fromCallable(BlockHoundRule::blocks)
                        .subscribeOn(Schedulers.parallel())
                        .block(PATIENCE))
                .extracting(Exceptions::unwrap)
                .isInstanceOf(BlockingOperationError.class);
        assertThat(BlockingCalls.watch())
                .as("JUnit knows the extension that fails tests")
                .isTrue();
    }

    /** So long that a busy machine cannot let the time run out before the thread would lie down, which alone is seen. */
    private static boolean blocks() throws InterruptedException {
        return new CountDownLatch(1).await(5, TimeUnit.SECONDS);
    }
}
