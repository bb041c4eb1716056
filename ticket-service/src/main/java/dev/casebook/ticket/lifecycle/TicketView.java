package dev.casebook.ticket.lifecycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A whole ticket for one reader: the row and the long texts. */
public record TicketView(
        @JsonUnwrapped RowView row,
        String problem,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String stepsTried) {

    static TicketView of(RowView row, Issue issue) {
        return new TicketView(row, issue.problem(), issue.expected(), issue.actual(), issue.stepsTried());
    }
}
