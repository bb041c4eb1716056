package dev.casebook.support.problem;

/**
 * A feature that is off for everyone, and the refusal of whoever wants it all the same.
 *
 * @param reason what its operator wants people to read; may be empty
 */
public record SwitchedOff(String feature, String reason) {

    private static final String GATE = "feature";

    public String requires() {
        return GATE + ":" + feature;
    }

    public String remedy() {
        return (reason + " Try again later.").strip();
    }

    public String detail() {
        return "The desk has switched this off for now.";
    }

    public ProblemException problem() {
        return ProblemException.gate(GATE, requires(), remedy(), detail());
    }
}
