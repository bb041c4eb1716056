package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BlockingCallsTests {

    @Test
    void callThatAFlowGoesOnAfterIsFoundAllTheSame() {
        Boolean answer = Mono.fromCallable(() -> new CountDownLatch(1).await(5, TimeUnit.SECONDS))
                .onErrorReturn(true)
                .subscribeOn(Schedulers.parallel())
                .block(Duration.ofSeconds(10));
        assertThat(answer).isTrue();
        assertThat(BlockingCalls.taken())
                .hasOnlyElementsOfType(BlockingOperationError.class)
                .hasSize(1);
    }
}
