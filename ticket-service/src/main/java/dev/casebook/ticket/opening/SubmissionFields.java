package dev.casebook.ticket.opening;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a submission that a catalogue may require, by their names on the wire. */
final class SubmissionFields {
    private SubmissionFields() {}

    static Map<String, @Nullable Object> of(Submission submission) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("product", submission.product());
        fields.put("siteUrl", submission.siteUrl());
        fields.put("environment", submission.environment());
        fields.put("licenceKey", submission.licenceKey());
        fields.put("planName", submission.planName());
        fields.put("occurredAt", submission.occurredAt());
        fields.put("expected", submission.expected());
        fields.put("actual", submission.actual());
        fields.put("stepsTried", submission.stepsTried());
        return fields;
    }
}
