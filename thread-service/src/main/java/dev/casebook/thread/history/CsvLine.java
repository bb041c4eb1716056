package dev.casebook.thread.history;

import dev.casebook.thread.chain.Timestamps;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of the log as CSV (RFC 4180) that no spreadsheet takes for a formula. */
final class CsvLine {

    static final String HEADER = line(
            "time",
            "actor id",
            "actor",
            "role",
            "action",
            "outcome",
            "ticket",
            "subject",
            "route",
            "problem",
            "gate",
            "request id",
            "entry",
            "ticket version");

    private CsvLine() {}

    static String of(ActRow act) {
        return line(
                Timestamps.text(act.at()),
                act.actorId(),
                act.actorName(),
                act.actorRole(),
                act.action(),
                act.outcome(),
                act.ticketId(),
                act.subject(),
                act.route(),
                act.problem(),
                act.gate(),
                act.requestId(),
                number(act.seq()),
                number(act.version()));
    }

    private static @Nullable String number(@Nullable Long value) {
        return value == null ? null : value.toString();
    }

    private static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A leading apostrophe makes a spreadsheet show what looks like a formula instead of computing it (OWASP). */
    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String shown = startsFormula(value) ? "'" + value : value;
        return "\"" + shown.replace("\"", "\"\"") + "\"";
    }

    /** Spreadsheets skip leading blanks and take full-width signs for the plain ones. */
    private static boolean startsFormula(String value) {
        return "=+-@\t\r\n＝＋－＠|".indexOf(value.charAt(0)) >= 0
                || "=+-@＝＋－＠"
                                .indexOf(
                                        value.stripLeading().isEmpty()
                                                ? ' '
                                                : value.stripLeading().charAt(0))
                        >= 0;
    }
}
