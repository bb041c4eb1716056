package dev.casebook.attachment.feed;

import dev.casebook.support.feature.Features;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The few fields this service reads of {@code feature-flag-changed.v1}. */
record FeatureFlagChanged(
        String flag, boolean enabled, @Nullable String reason, long version) {

    Mono<Void> in(Features features) {
        return features.record(flag, enabled, reason, version);
    }
}
