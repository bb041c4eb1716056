package dev.casebook.ticket.administration;

import org.jspecify.annotations.Nullable;

/** A capability that can be switched off for everyone; {@code reason} is what people read while it is. */
record FlagSetting(
        String key,
        String description,
        boolean enabled,
        @Nullable String reason,
        long version) implements Setting {
    @Override
    public String name() {
        return description;
    }
}
