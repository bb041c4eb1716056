package dev.casebook.attachment.store;

import io.minio.errors.ErrorResponseException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The one place where the store's blocking client meets reactive chains: every call starts and every stream is read on
 * the threads named {@code object-store}, and answers go on on the parallel threads.
 */
@Component
class StoreBridge implements DisposableBean {

    /** More waiting calls than this mean the store is not keeping up; the caller is told so. */
    private static final int WAITING = 1_000;

    private static final Set<String> MISSES =
            Set.of("NoSuchKey", "NoSuchUpload", "InvalidPart", "InvalidPartOrder", "EntityTooSmall");

    private final Scheduler threads;

    StoreBridge(StoreProperties properties) {
        this.threads = Schedulers.newBoundedElastic(properties.threads(), WAITING, "object-store");
    }

    <T> Mono<T> blocking(Callable<T> call) {
        return Mono.fromCallable(call)
                .subscribeOn(threads)
                .onErrorMap(StoreBridge::translated)
                .publishOn(Schedulers.parallel());
    }

    <T> Mono<T> future(Callable<CompletableFuture<T>> call) {
        return Mono.fromCallable(call)
                .subscribeOn(threads)
                .flatMap(Mono::fromFuture)
                .onErrorMap(StoreBridge::translated)
                .publishOn(Schedulers.parallel());
    }

    @Override
    public void destroy() {
        threads.dispose();
    }

    private static Throwable translated(Throwable error) {
        var cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ErrorResponseException refused
                && MISSES.contains(refused.errorResponse().code())) {
            return new StoreMisses(refused.errorResponse().code(), refused);
        }
        return StoreUnavailable.because(cause);
    }
}
