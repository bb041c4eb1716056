package dev.casebook.testsupport;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Calls that block for a moment on any thread and are not ours to change. Every other call that blocks a thread of Reactor
 * or Netty throws where it stands, and fails the test ({@link BlockingCalls}).
 */
public final class KnownBlocking implements BlockHoundIntegration {
    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.blockingMethodCallback(BlockingCalls::found);
        loadingClassesAndResources(builder);
        randomBytes(builder);
        logging(builder);
        documentation(builder);
        handingWorkToOtherThreads(builder);
        buffers(builder);
    }

    private static void loadingClassesAndResources(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("java.lang.ClassLoader", "getResource")
                .allowBlockingCallsInside("java.lang.ClassLoader", "getResources")
                .allowBlockingCallsInside("java.lang.ClassLoader", "getResourceAsStream")
                .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
                .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext")
                .allowBlockingCallsInside("java.lang.invoke.MethodHandleNatives", "linkCallSite")
                .allowBlockingCallsInside("java.lang.invoke.MethodHandleNatives", "linkMethod")
                .allowBlockingCallsInside("java.lang.invoke.MethodHandleNatives", "linkDynamicConstant")
                .allowBlockingCallsInside("com.github.luben.zstd.util.Native", "load")
                .allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
    }

    /** The system's random device answers at once but is read like a file. */
    private static void randomBytes(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("java.security.SecureRandom", "<clinit>")
                .allowBlockingCallsInside("java.util.UUID", "randomUUID");
    }

    private static void logging(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders");
    }

    /** The API document is built once, at the first request for it. */
    private static void documentation(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("org.springdoc.api.AbstractOpenApiResource", "getOpenApi");
    }

    /** Netty's allocator takes a lock while it grows by one magazine, seldom and for a few instructions. */
    private static void buffers(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside(
                "io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "tryExpandMagazines");
    }

    /** Queues take a lock that is held for a few instructions. */
    private static void handingWorkToOtherThreads(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue", "offer")
                .allowBlockingCallsInside("java.util.concurrent.ThreadPoolExecutor", "addWorker")
                .allowBlockingCallsInside("java.util.concurrent.LinkedBlockingQueue", "offer")
                .allowBlockingCallsInside("java.util.concurrent.ArrayBlockingQueue", "offer");
    }
}
