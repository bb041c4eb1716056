package dev.casebook.ticket.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a product is to be. */
record ProductWish(
        @Nullable
        @Pattern(
                regexp = "[a-z][a-z0-9-]{1,39}",
                message = "Use 2 to 40 lower-case letters, digits and hyphens, a letter first.")
        String key,

        @NotBlank(message = "Give it a name.") @Size(max = 60)
        String name,

        @NotNull Boolean active)
        implements Wish<ProductSetting> {
    @Override
    public ProductSetting onto(ProductSetting present) {
        return new ProductSetting(present.key(), name.strip(), active, present.version() + 1);
    }
}
