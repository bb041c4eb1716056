package dev.casebook.ticket.catalog;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a type may ask for, in the order of the form; every type asks for subject and problem. The form and the
 * submission are both checked by what stands here.
 */
public enum FormField {
    SUBJECT("subject", "Subject", 3, 140),
    PROBLEM("problem", "What is the problem?", 1, 20_000),
    PRODUCT("product", "Product", 1, 60),
    SITE("siteUrl", "Site", 1, 2_048),
    ENVIRONMENT("environment", "Environment", 1, 20),
    LICENCE("licenceKey", "Licence key", 6, 200, "[!-~]*"),
    PLAN("planName", "Plan name", 1, 100),
    TIME("occurredAt", "When did it happen?", 1, 40),
    EXPECTED("expected", "What did you expect?", 1, 10_000),
    ACTUAL("actual", "What happened instead?", 1, 10_000),
    TRIED("stepsTried", "What did you try?", 1, 10_000);

    private final String key;
    private final String label;
    private final int min;
    private final int max;
    private final @Nullable String pattern;

    FormField(String key, String label, int min, int max) {
        this(key, label, min, max, null);
    }

    FormField(String key, String label, int min, int max, @Nullable String pattern) {
        this.key = key;
        this.label = label;
        this.min = min;
        this.max = max;
        this.pattern = pattern;
    }

    public static Optional<FormField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public boolean always() {
        return this == SUBJECT || this == PROBLEM;
    }

    /** Whether what was filled in, without blanks around it, has the length and the characters it needs. */
    public boolean fits(String value) {
        return value.length() >= min && value.length() <= max && (pattern == null || value.matches(pattern));
    }

    /** As a type asks for it. */
    public IssueType.Field asked(boolean required) {
        return new IssueType.Field(key, label, required || always(), min, max, pattern, this == TIME);
    }
}
