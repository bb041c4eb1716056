package dev.casebook.e2e;

import java.util.regex.Pattern;

/** One kept mail as it lies on disk. */
record Letter(String whole) {

    private static final Pattern RECIPIENT = header("X-Envelope-To: (\\S+)");
    private static final Pattern ID = header("Message-ID: (\\S+)");
    private static final Pattern TICKET = header("References: <ticket-([^@]+)@\\S+>");

    private static Pattern header(String line) {
        return Pattern.compile("^" + line + "\\r?$", Pattern.MULTILINE);
    }

    String recipient() {
        return value(RECIPIENT);
    }

    /** The same for each copy of one letter that came more than once. */
    String id() {
        return value(ID);
    }

    String ticket() {
        return value(TICKET);
    }

    boolean says(String words) {
        return whole.contains(words);
    }

    private String value(Pattern header) {
        var found = header.matcher(whole);
        if (!found.find()) {
            throw new AssertionError("no " + header + " in " + whole);
        }
        return found.group(1);
    }
}
