package dev.casebook.thread.contextrequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The body of a request that asks a customer for context. */
record NewContextRequest(
        @NotBlank @Size(max = 20_000) String message,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Item> items) {

    /** An item as it is asked for; required unless it says otherwise. */
    record Item(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must be one line")
            String label,

            @NotNull @Pattern(regexp = ItemKind.WIRE, message = "must be one of text, file, url and time")
            String kind,

            @Nullable Boolean required) {}

    List<AskedItem> asked() {
        return IntStream.range(0, items.size())
                .mapToObj(index -> asked(index + 1, items.get(index)))
                .toList();
    }

    private static AskedItem asked(int number, Item item) {
        return new AskedItem(
                Integer.toString(number),
                item.label().strip(),
                ItemKind.ofWire(item.kind()),
                !Boolean.FALSE.equals(item.required()));
    }
}
