package dev.casebook.thread.feature;

import org.jspecify.annotations.Nullable;

/** The few fields this service reads of {@code feature-flag-changed.v1}. */
record FeatureFlagChanged(
        String flag, boolean enabled, @Nullable String reason, long version) {}
