package dev.casebook.support.feature;

import org.jspecify.annotations.Nullable;

/** The few fields a service reads of {@code feature-flag-changed.v1}. */
public record FeatureFlagChanged(
        String flag, boolean enabled, @Nullable String reason, long version) {}
