package dev.casebook.localstack.supervise;

import java.util.Locale;

/** What a part is doing. */
public enum State {
    STARTING,
    UP,
    RESTARTING,
    DOWN;

    /** As {@code status} says it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
