package dev.casebook.identity.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer organisation with the plan and licence it holds. */
public record Account(
        @NotNull UUID id,
        @NotBlank String name,
        @NotNull @Pattern(regexp = PLANS) String plan,
        @NotNull @Pattern(regexp = LICENCES) String licence) {
    static final String PLANS = "free|pro|business";
    static final String LICENCES = "active|expired";

    /** The same account on another plan or licence; null keeps what it has. */
    Account changed(@Nullable String newPlan, @Nullable String newLicence) {
        return new Account(id, name, known(PLANS, newPlan, plan), known(LICENCES, newLicence, licence));
    }

    private static String known(String allowed, @Nullable String asked, String present) {
        if (asked == null) {
            return present;
        }
        if (!asked.matches(allowed)) {
            throw new UnknownEntitlement(asked, allowed);
        }
        return asked;
    }
}
