package dev.casebook.ticket.administration;

import dev.casebook.ticket.catalog.IssueType;
import java.util.Arrays;
import java.util.Optional;

/** What a type may ask for, in the order of the form; every type asks for subject and problem. */
enum FormField {
    SUBJECT("subject", "Subject", 140),
    PROBLEM("problem", "What is the problem?", 20_000),
    PRODUCT("product", "Product", 60),
    SITE("siteUrl", "Site", 2_048),
    ENVIRONMENT("environment", "Environment", 20),
    LICENCE("licenceKey", "Licence key", 200),
    PLAN("planName", "Plan name", 100),
    TIME("occurredAt", "When did it happen?", 40),
    EXPECTED("expected", "What did you expect?", 10_000),
    ACTUAL("actual", "What happened instead?", 10_000),
    TRIED("stepsTried", "What did you try?", 10_000);

    private final String key;
    private final String label;
    private final int max;

    FormField(String key, String label, int max) {
        this.key = key;
        this.label = label;
        this.max = max;
    }

    static Optional<FormField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    boolean always() {
        return this == SUBJECT || this == PROBLEM;
    }

    IssueType.Field required(boolean required) {
        return new IssueType.Field(key, label, required || always(), max);
    }
}
