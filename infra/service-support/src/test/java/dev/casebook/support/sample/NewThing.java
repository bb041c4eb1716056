package dev.casebook.support.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller sends to make a thing. */
public record NewThing(
        @NotNull @Size(min = 3, max = 20) String name,
        @Nullable Colour colour,
        @Nullable Integer amount,
        @Nullable Boolean shiny,
        @Nullable Instant since,
        @Nullable List<@Valid Part> parts) {

    /** A constant on the wire in lower snake case. */
    public enum Colour {
        RED,
        DARK_BLUE
    }

    /** A part of a thing. */
    public record Part(@NotNull @Size(min = 1) String label) {}
}
