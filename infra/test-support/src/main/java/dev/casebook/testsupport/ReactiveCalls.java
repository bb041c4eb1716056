package dev.casebook.testsupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Which calls leave a reactive chain, and which classes may make them. */
final class ReactiveCalls {
    private static final Set<String> LEAVING =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "subscribe", "toStream", "toIterable");

    private ReactiveCalls() {}

    static DescribedPredicate<JavaMethodCall> thatBlockOrSubscribe() {
        return DescribedPredicate.describe(
                "block or subscribe",
                call -> LEAVING.contains(call.getName())
                        && call.getTargetOwner().isAssignableTo("org.reactivestreams.Publisher"));
    }

    /** Nested classes are as much an edge as the class around them. */
    static boolean isEdge(JavaClass type, Set<String> named) {
        return named.contains(type.getSimpleName())
                || type.getSimpleName().endsWith("Consumer")
                || type.isAssignableTo("org.springframework.context.SmartLifecycle")
                || type.isAssignableTo("java.util.function.Consumer")
                || type.getEnclosingClass().map(outer -> isEdge(outer, named)).orElse(false);
    }
}
