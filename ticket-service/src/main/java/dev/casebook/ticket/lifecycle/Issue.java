package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.licence.LicenceKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was reported, as it was reported: nothing of it changes afterwards. */
public record Issue(
        String problem,
        @Nullable String product,
        @Nullable String siteUrl,
        @Nullable Environment environment,
        @Nullable LicenceKey licenceKey,
        @Nullable String planName,
        @Nullable Instant occurredAt,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String stepsTried,
        @Nullable String route,
        @Nullable Evidence evidence) {

    /** The names of the fields that say something, the line that stands above them included. */
    public Set<String> filled(@Nullable String subject) {
        Set<String> filled = new HashSet<>();
        fields(subject).forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                filled.add(name);
            }
        });
        return filled;
    }

    private Map<String, @Nullable Object> fields(@Nullable String subject) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("subject", subject);
        fields.put("problem", problem);
        fields.put("product", product);
        fields.put("siteUrl", siteUrl);
        fields.put("environment", environment);
        fields.put("licenceKey", licenceKey);
        fields.put("planName", planName);
        fields.put("occurredAt", occurredAt);
        fields.put("expected", expected);
        fields.put("actual", actual);
        fields.put("stepsTried", stepsTried);
        return fields;
    }
}
